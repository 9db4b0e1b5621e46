package org.harambee.innovation.selections;

import java.util.Optional;
import org.harambee.telling.Words;

/** How it is chosen; {@code docs/fairness} tells what each rule promises. */
public enum SelectionRule {
    EQUAL_SHARES,
    GREEDY,
    PHRAGMEN,
    TOP;

    /** The word for it in forms, columns and message keys. */
    public String word() {
        return Words.of(this);
    }

    /** Whether it can be asked of such ballots: Phragmén's method only knows who named an idea. */
    boolean reads(BallotKind kind) {
        return this != PHRAGMEN || kind == BallotKind.APPROVAL;
    }

    static Optional<SelectionRule> ofWord(String word) {
        return Words.find(SelectionRule.class, word);
    }
}
