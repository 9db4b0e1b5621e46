package org.harambee.fairness.assignment;

/** When to stop looking for something better. Only ever decides whether to go on, never what is found by then. */
final class Deadline {
    private final long end;

    Deadline(double seconds) {
        end = System.nanoTime() + (long) (seconds * 1e9);
    }

    boolean isOver() {
        return left() <= 0;
    }

    /** Seconds; never less than a tenth, so that what was begun gets somewhere. */
    double left() {
        double seconds = (end - System.nanoTime()) / 1e9;
        return seconds <= 0 ? 0 : Math.max(0.1, seconds);
    }
}
