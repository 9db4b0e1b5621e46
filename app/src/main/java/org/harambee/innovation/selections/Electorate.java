package org.harambee.innovation.selections;

import java.util.Optional;
import org.harambee.telling.Words;

/** Whose ballots are counted. */
public enum Electorate {
    /** The partners: open ballots, one voice each, cast by whoever holds the mandate. */
    PARTNERS,
    /** The people who hold a mandate when it opens, in secret. */
    MANDATES,
    /** The members of the partners when it opens, in secret. */
    MEMBERS;

    /** The word for it in forms, columns and message keys. */
    public String word() {
        return Words.of(this);
    }

    /** Whether people vote, in secret; otherwise partners, openly. */
    public boolean secret() {
        return this != PARTNERS;
    }

    static Optional<Electorate> ofWord(String word) {
        return Words.find(Electorate.class, word);
    }
}
