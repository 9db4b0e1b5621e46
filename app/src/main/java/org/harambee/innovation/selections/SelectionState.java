package org.harambee.innovation.selections;

import org.harambee.telling.Words;

/** Where a selection stands. */
public enum SelectionState {
    /** It is prepared and can be changed. */
    DRAWN_UP,
    OPEN,
    /** No ballot is taken any more; it is counted, or waits for the decision. */
    CLOSED,
    DECIDED;

    /** The word for it in message keys. */
    public String word() {
        return Words.of(this);
    }
}
