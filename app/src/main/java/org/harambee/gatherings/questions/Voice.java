package org.harambee.gatherings.questions;

import java.util.Locale;

/** As what someone speaks about a session. */
public enum Voice {
    PARTICIPANT,
    AUTHOR,
    COORDINATOR,
    IMPORTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Voice ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
