package org.harambee.innovation.selections;

import org.harambee.ui.Worded;

/** How it is chosen; {@code docs/fairness} tells what each rule promises. */
public enum SelectionRule implements Worded {
    EQUAL_SHARES,
    GREEDY,
    PHRAGMEN,
    TOP;

    /** Whether it can be asked of such ballots: Phragmén's method only knows who named an idea. */
    boolean reads(BallotKind kind) {
        return this != PHRAGMEN || kind == BallotKind.APPROVAL;
    }
}
