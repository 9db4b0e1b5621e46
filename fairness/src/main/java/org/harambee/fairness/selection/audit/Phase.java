package org.harambee.fairness.selection.audit;

/** One part of a selection, in which one rule decides. */
interface Phase {
    /** Checks that the round follows from the books, and writes its payments down. */
    void check(Claim.Round round) throws Discrepancy;

    /** Checks that the rule had to end here. */
    void end() throws Discrepancy;
}
