package org.harambee.fairness.timetable;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a session is.
 *
 * @param slots how many slots it takes, however long they are; at least 1, and 1 where a time is given
 * @param time of which exactly one or several slots that follow each other consist
 */
public record Length(int slots, Optional<Duration> time) {
    /** One slot of any length. */
    public static final Length ONE_SLOT = ofSlots(1);

    public Length {
        if (slots < 1 || time.filter(length -> !length.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a session takes at least one slot, or minutes above 0");
        }
    }

    public static Length ofSlots(int slots) {
        return new Length(slots, Optional.empty());
    }

    public static Length of(Duration time) {
        return new Length(1, Optional.of(time));
    }
}
