package org.harambee.innovation.selections;

import org.harambee.ui.Worded;

/** Where a selection stands. */
public enum SelectionState implements Worded {
    /** It is prepared and can be changed. */
    DRAWN_UP,
    OPEN,
    /** No ballot is taken any more; it is counted, or waits for the decision. */
    CLOSED,
    DECIDED
}
