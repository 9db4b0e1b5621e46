package org.harambee.fairness.program;

/**
 * What an engine found.
 *
 * @param values of all variables; empty without a solution
 * @param objective of the values
 * @param bound no solution has more
 * @param reducedCosts of all variables, for relaxed programs; empty otherwise
 */
public record Solution(Status status, double[] values, double objective, double bound, double[] reducedCosts) {
    /** How sure it is. */
    public enum Status {
        OPTIMAL,
        /** Time ran out; there may be better ones. */
        FEASIBLE,
        /** There is none. */
        INFEASIBLE,
        /** Time ran out before there was any. */
        UNKNOWN
    }

    public static Solution without(Status status) {
        return new Solution(status, new double[0], Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, new double[0]);
    }

    public boolean isFound() {
        return status == Status.OPTIMAL || status == Status.FEASIBLE;
    }
}
