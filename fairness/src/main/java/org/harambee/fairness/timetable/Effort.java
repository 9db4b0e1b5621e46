package org.harambee.fairness.timetable;

import java.time.Duration;
import java.util.Optional;

/**
 * How much may be done. With a number of steps the outcome follows from problem, start and seed alone; with a time also
 * from the machine. What ends first ends the work.
 *
 * @param steps at most; 0 for any number
 * @param time at most; empty for any
 * @param seed of all chance
 * @param start a plan to go on from
 */
public record Effort(long steps, Optional<Duration> time, long seed, Optional<Plan> start) {
    public Effort {
        if (steps < 0 || (steps == 0 && time.isEmpty())) {
            throw new IllegalArgumentException("give a number of steps above 0 or a time");
        }
        if (time.filter(length -> length.isNegative() || length.isZero()).isPresent()) {
            throw new IllegalArgumentException("give a time above 0");
        }
    }

    /** As many steps, from nothing. */
    public static Effort steps(long steps) {
        return new Effort(steps, Optional.empty(), 1, Optional.empty());
    }

    /** As much time, from nothing. */
    public static Effort seconds(double seconds) {
        return new Effort(0, Optional.of(Duration.ofNanos((long) (seconds * 1e9))), 1, Optional.empty());
    }

    public Effort seeded(long newSeed) {
        return new Effort(steps, time, newSeed, start);
    }

    /** Going on from a plan: a warm start, or a published plan. */
    public Effort from(Plan plan) {
        return new Effort(steps, time, seed, Optional.of(plan));
    }
}
