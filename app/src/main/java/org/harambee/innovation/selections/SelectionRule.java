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

    static Optional<SelectionRule> ofWord(String word) {
        return Words.find(SelectionRule.class, word);
    }
}
