package org.harambee.fairness.rotation;

import org.harambee.fairness.number.Rational;

/**
 * How good a plan is, and how good one could be.
 *
 * @param worst what the worst off bears in it
 * @param total what all bear together
 * @param leastWorst the least for the worst off that was found for any plan
 * @param leastWorstBound what no plan can go below there
 * @param totalBound what no plan that does as well for the worst off, as far as the objective asks, can go below in total
 * @param isProved whether the plan is proved to be best by its objective
 * @param method how it was found
 */
public record Values(
        Rational worst,
        Rational total,
        Rational leastWorst,
        Rational leastWorstBound,
        Rational totalBound,
        boolean isProved,
        String method) {
    /** Whether nobody can do better for the worst off. */
    public boolean isLeastWorstProved() {
        return leastWorst.equals(leastWorstBound);
    }
}
