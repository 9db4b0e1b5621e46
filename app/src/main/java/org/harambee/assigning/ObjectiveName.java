package org.harambee.assigning;

import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.Objective;
import org.harambee.telling.Words;

/** What is to be best, as people write it. */
enum ObjectiveName {
    /** The largest sum of affinities. */
    TOTAL,
    /** The best worst served idea, then the largest sum. */
    MAXMIN,
    /** The best worst served idea, then the second worst, and so on. */
    LEXIMIN;

    /** Seconds, if nothing else is said: many programs in a row take longer. */
    double patience() {
        return this == LEXIMIN ? 300 : Assigner.PATIENCE;
    }

    Objective objective() {
        return Objective.valueOf(name());
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
