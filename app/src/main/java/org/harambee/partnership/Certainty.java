package org.harambee.partnership;

import java.util.Arrays;
import java.util.Locale;

/** How well something that was loaded from outside is known. Nothing inferred is shown as a fact. */
public enum Certainty {
    /** Read in the named source. */
    SOURCED,
    /** Only a part of the source could be read. */
    PARTIAL,
    /** Deduced, stated nowhere. */
    INFERRED,
    /** Looked for and not found. */
    NOT_FOUND;

    /** The word for it in files, classes of the skin and message keys: {@code not-found}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Certainty ofWord(String word) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No certainty is called " + word));
    }
}
