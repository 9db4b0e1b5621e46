package org.harambee.selecting;

import org.harambee.telling.Words;

/** How Equal Shares goes on when nobody can pay for anything more. */
enum Completion {
    /** Not at all. */
    NONE,
    /** Endowments are raised for each voter. */
    ADD1,
    /** As above, then greedily. */
    ADD1_GREEDY,
    /** As above, then by Phragmén's method. */
    ADD1_PHRAGMEN,
    /** Greedily. */
    GREEDY,
    /** By Phragmén's method, from the money that is left. */
    PHRAGMEN,
    /** The budget is raised, by percents. */
    BUDGET,
    /** As above, then greedily. */
    BUDGET_GREEDY,
    /** Exact Equal Shares, raised from event to event. */
    EES,
    /** As above, then greedily. */
    EES_GREEDY;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
