package org.harambee.selecting;

import org.harambee.telling.Words;

/** How to choose. */
enum RuleName {
    /** The Method of Equal Shares. */
    EQUAL_SHARES,
    /** Exact Equal Shares: who pays for a project pays the same as the others. */
    EXACT_EQUAL_SHARES,
    /** Equal Shares with bounded overspending. */
    BOS,
    /** By utility, for each unit of money where the utility is not the cost; by cost these are the votes. */
    GREEDY,
    /** By votes for each unit of money. */
    GREEDY_PER_COST,
    /** Phragmén's sequential method. */
    PHRAGMEN,
    /** The most votes or points, whatever they cost. */
    TOP;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
