package org.harambee.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps from a community's challenge to something others adopt. A programme gives each its days. */
public enum Step {
    /** Challenges are told. */
    EXPLORE,
    /** Ideas are told. */
    IDEATE,
    /** Ideas are reviewed and ballots are cast. */
    SELECT,
    /** Teams build and test. */
    PROTOTYPE,
    /** What came of it is shown and taken home by others. */
    SHARE,
    /** After six and twelve months it is told how it went. */
    FOLLOW_UP;

    /** The word for it in files, forms, columns and message keys: {@code follow-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Step> ofWord(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
