package org.harambee.fairness.selection.shares;

/** Hears of every run of a search that takes many and that found an outcome. */
@FunctionalInterface
public interface Progress {
    /** For those who do not watch. */
    Progress UNSEEN = (_, _, _) -> {};

    /**
     * @param runs made so far
     * @param endowment the highest this run was for, the mean where they differ, rounded, in the election's units of money
     * @param cost of its outcome, in the election's units of money
     */
    void ran(long runs, double endowment, long cost);
}
