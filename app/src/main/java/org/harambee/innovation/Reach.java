package org.harambee.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far something goes: one place, one region's community, or the whole movement. */
public enum Reach {
    LOCAL,
    REGIONAL,
    MOVEMENT;

    /** The word for it in files, forms, columns and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> ofWord(String word) {
        return Arrays.stream(values())
                .filter(reach -> reach.word().equals(word))
                .findFirst();
    }
}
