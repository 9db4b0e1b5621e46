package org.harambee.fairness.timetable.participation;

import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Problem;

/** An engine that makes plans by participation; found by {@link java.util.ServiceLoader}. */
public interface ParticipationScheduler {
    /** Whether it can work here and on this problem. */
    default boolean suits(Problem problem) {
        return true;
    }

    /**
     * The largest total, or where fair the largest least share and then the largest total at it. Hard constraints hold.
     *
     * @throws IllegalArgumentException where no plan was found that keeps them
     */
    ParticipationOutcome schedule(Problem problem, boolean fair, Effort effort);
}
