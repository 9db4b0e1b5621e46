package org.harambee.selecting;

import org.harambee.telling.Words;

/** Whether the outcome has to stand beside plain greedy by votes. */
enum Comparing {
    /** It has not. */
    NONE,
    /** Greedy wins if more voters have more of their projects there. */
    WINNERS,
    /** Greedy wins if more voters have something there and nothing here. */
    ANY;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
