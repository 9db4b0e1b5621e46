package org.harambee.innovation.selections;

import java.util.Optional;
import org.harambee.telling.Words;

/** What a budget is counted in. */
public enum Unit {
    MONEY,
    PLACES,
    HOURS;

    /** The word for it in forms, columns and message keys. */
    public String word() {
        return Words.of(this);
    }

    static Optional<Unit> ofWord(String word) {
        return Words.find(Unit.class, word);
    }
}
