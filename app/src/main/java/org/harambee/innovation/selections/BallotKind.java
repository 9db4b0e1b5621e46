package org.harambee.innovation.selections;

import java.util.Optional;
import org.harambee.telling.Words;

/** How a voter can answer. */
public enum BallotKind {
    /** Any number of ideas. */
    APPROVAL,
    /** Points that are spread over ideas. */
    POINTS,
    /** Ideas in order, the best first. */
    RANKING;

    /** The word for it in forms, columns and message keys. */
    public String word() {
        return Words.of(this);
    }

    static Optional<BallotKind> ofWord(String word) {
        return Words.find(BallotKind.class, word);
    }
}
