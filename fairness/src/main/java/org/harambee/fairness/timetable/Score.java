package org.harambee.fairness.timetable;

import java.util.ArrayList;
import java.util.List;

/**
 * How good a plan is: first by hard violations, then by cost. Less is better.
 *
 * @param violations of hard constraints; 0 for a plan that can be used
 * @param cost the sum of weight × amount over the soft ones
 * @param amounts of every constraint, in the order of {@link Constraint}
 */
public record Score(long violations, long cost, List<Long> amounts) implements Comparable<Score> {
    public Score {
        amounts = List.copyOf(amounts);
    }

    /** Adds up amounts, in the order of {@link Constraint}. */
    public static Score of(long[] amounts, Weights weights) {
        long violations = 0;
        long cost = 0;
        var all = new ArrayList<Long>(amounts.length);
        for (var constraint : Constraint.values()) {
            long amount = amounts[constraint.place()];
            all.add(amount);
            if (weights.isHard(constraint)) {
                violations += amount;
            } else {
                cost += weights.of(constraint) * amount;
            }
        }
        return new Score(violations, cost, all);
    }

    /** How much there is of what the constraint counts. */
    public long amount(Constraint constraint) {
        return amounts.get(constraint.place());
    }

    public boolean isFeasible() {
        return violations == 0;
    }

    /** Whether this plan is better. */
    public boolean isBetterThan(Score other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Score other) {
        return violations == other.violations
                ? Long.compare(cost, other.cost)
                : Long.compare(violations, other.violations);
    }
}
