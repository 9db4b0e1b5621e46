package org.harambee.selecting;

import org.harambee.telling.Words;

/** Where raised endowments start. */
enum Start {
    /** At the budget divided by the voters. */
    EXACT,
    /** At that, rounded down to whole money. */
    WHOLE;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
