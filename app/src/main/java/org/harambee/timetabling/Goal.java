package org.harambee.timetabling;

import org.harambee.telling.Words;

/** What is to be best. */
enum Goal {
    /** The cost of the weighed constraints. */
    COST,
    /** The expected participation. */
    PARTICIPATION,
    /** The smallest share of their best possible that anybody has, then the expected participation. */
    FAIR_PARTICIPATION;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
