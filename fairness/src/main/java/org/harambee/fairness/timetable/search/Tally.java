package org.harambee.fairness.timetable.search;

import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Weights;

/** Amounts of constraints that go up and down, with the violations and the cost that follow from them. */
final class Tally {
    private final long[] amounts = new long[Constraint.values().length];
    private final long[] weight = new long[amounts.length];
    private final boolean[] hard = new boolean[amounts.length];
    private long violations;
    private long cost;

    Tally(Weights weights) {
        for (var constraint : Constraint.values()) {
            weight[constraint.place()] = weights.of(constraint);
            hard[constraint.place()] = weights.isHard(constraint);
        }
    }

    void add(Constraint constraint, long amount) {
        int place = constraint.place();
        amounts[place] += amount;
        if (hard[place]) {
            violations += amount;
        } else {
            cost += weight[place] * amount;
        }
    }

    /** What sessions cost by themselves is already weighed, and its amounts are worked out when asked for. */
    void addWeighed(long more) {
        cost += more;
    }

    long violations() {
        return violations;
    }

    long cost() {
        return cost;
    }

    long[] amounts() {
        return amounts.clone();
    }
}
