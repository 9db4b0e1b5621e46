package org.harambee.fairness.timetable.search;

import java.time.Duration;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Watch;

/** Says when the effort is spent, and tells the watch how far the work is. */
final class Clockwork {
    private static final int EVERY = 1_000;

    private final Watch watch;
    private final long steps;
    private final long end;

    Clockwork(Effort effort, Watch watch, long began) {
        this.watch = watch;
        steps = effort.steps() == 0 ? Long.MAX_VALUE : effort.steps();
        end = began + effort.time().map(Duration::toNanos).orElse(Long.MAX_VALUE / 2);
    }

    /** Whether it is time to look. */
    boolean isDue(long done) {
        return done % EVERY == 0 || done >= steps;
    }

    boolean goesOn(Annealing annealing) {
        return annealing.steps() < steps
                && System.nanoTime() - end < 0
                && !Thread.currentThread().isInterrupted()
                && watch.goesOn(annealing.steps(), annealing.leastViolations(), annealing.leastCost(), annealing::best);
    }
}
