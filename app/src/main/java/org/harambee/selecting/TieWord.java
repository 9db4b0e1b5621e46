package org.harambee.selecting;

import org.harambee.telling.Words;

/** What decides between projects that the rule finds equal. */
enum TieWord {
    /** The lowest cost. */
    COST,
    /** The highest cost. */
    MAX_COST,
    /** The most votes. */
    VOTES,
    /** The order of the file. */
    ORDER,
    /** The id, by code points. */
    ID,
    /** A lot drawn from the seed. */
    LOT;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
