package org.harambee.fairness.assignment;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who reviews.
 *
 * @param least how many ideas they review at least
 * @param most how many at most
 * @param languages that they read
 */
public record Juror(String id, String name, int least, int most, Optional<String> affiliate, Set<String> languages) {
    public Juror {
        languages = Set.copyOf(languages);
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("juror " + id + " can't review " + least + " to " + most + " ideas");
        }
    }

    /** A juror of whom nothing else is known. */
    public static Juror of(String id, int least, int most) {
        return new Juror(id, "", least, most, Optional.empty(), Set.of());
    }

    Juror withLoad(int fewest, int largest) {
        return new Juror(id, name, fewest, largest, affiliate, languages);
    }
}
