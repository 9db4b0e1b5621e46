package org.harambee.innovation.juries;

import java.util.Locale;

/** Where a jury stands. */
public enum JuryState {
    /** Jurors are asked, ideas are chosen, reviews are assigned. */
    PREPARING,
    /** Jurors review. */
    REVIEWING,
    /** What came out is told. */
    CLOSED;

    /** The word for it in columns and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JuryState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
