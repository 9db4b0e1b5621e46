package org.harambee.fairness.selection.shares;

import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;

/**
 * How the budget is divided among the voters before anything is bought. All amounts are in the election's units of
 * money and have to add up to its budget.
 */
public sealed interface Endowments {
    /** Everybody the same for each unit of weight, those with an empty ballot included. */
    record Equal() implements Endowments {}

    /**
     * Each ballot's own amount, divided by weight among its voters.
     *
     * @param amounts of each different ballot, 0 or more; all its voters together
     */
    record OfBallots(List<Rational> amounts) implements Endowments {
        public OfBallots {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * Each group's own amount, divided by weight among its voters: what a partner brings is spent by its people.
     *
     * @param dimension of one of the election's groupings
     * @param amounts by group, 0 or more; one for every group of the grouping
     */
    record OfGroups(String dimension, Map<String, Rational> amounts) implements Endowments {
        public OfGroups {
            amounts = Map.copyOf(amounts);
        }
    }
}
