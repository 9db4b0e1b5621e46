package org.harambee.selecting;

import org.harambee.telling.Words;

/** What a selected project is worth to who named it; the words of {@link org.harambee.fairness.selection.Utility}. */
enum Worth {
    /** What it costs. */
    COST,
    /** 1. */
    CARDINALITY,
    /** The points given. */
    POINTS,
    /** How many stand below it. */
    BORDA,
    /** That plus 1. */
    BORDA1;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
