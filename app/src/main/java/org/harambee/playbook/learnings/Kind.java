package org.harambee.playbook.learnings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of experience a learning comes from. */
public enum Kind {
    WORKED,
    IMPROVE,
    PRACTICE,
    SETBACK,
    SURPRISE;

    /** The word for it in files, addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
