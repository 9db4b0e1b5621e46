package org.harambee.selecting;

import org.harambee.telling.Words;

/** When raising endowments ends. */
enum Stop {
    /** When the next outcome would cost more than the budget. */
    BUDGET,
    /** Also when nothing supported fits any more. */
    EXHAUSTIVE;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
