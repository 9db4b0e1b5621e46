package org.harambee.fairness.selection.shares;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What somebody supports and an outcome leaves out. What nobody supports does not count: no endowment buys it. */
final class Remaining {
    private final Demand demand;

    Remaining(Demand demand) {
        this.demand = demand;
    }

    /** Whether nothing is left out. */
    boolean none(IntPredicate selected) {
        return supported().allMatch(selected);
    }

    /** Whether nothing left out, and not for free, could be added within the budget. */
    boolean noneFits(IntPredicate selected, long cost) {
        long left = demand.election.budget() - cost;
        return supported()
                .filter(selected.negate())
                .noneMatch(project -> demand.cost(project) > 0 && demand.cost(project) <= left);
    }

    private IntStream supported() {
        return IntStream.range(0, demand.projects()).filter(demand::supported);
    }
}
