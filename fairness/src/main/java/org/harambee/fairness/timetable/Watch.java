package org.harambee.fairness.timetable;

import java.util.function.Supplier;

/** Sees how far an engine is, and may end its work; called from the thread of the engine. */
@FunctionalInterface
public interface Watch {
    /** Sees nothing and never ends anything. */
    Watch NONE = (steps, violations, cost, best) -> true;

    /**
     * Called now and then.
     *
     * @param steps done so far
     * @param violations of the best plan so far
     * @param cost of the best plan so far
     * @param best makes a copy of it
     * @return whether to go on; otherwise the best plan so far is the outcome
     */
    boolean goesOn(long steps, long violations, long cost, Supplier<Plan> best);
}
