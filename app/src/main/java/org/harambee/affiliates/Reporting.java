package org.harambee.affiliates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an affiliate is up to date with its reports; unknown unless someone who knows has said so. */
public enum Reporting {
    UP_TO_DATE,
    LATE,
    UNKNOWN;

    /** The word for it in files, addresses and message keys: {@code up-to-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names it. */
    public String key() {
        return "affiliates-reporting-" + word();
    }

    public static Optional<Reporting> ofWord(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
