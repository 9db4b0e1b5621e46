package org.harambee.innovation.selections;

import org.harambee.ui.Worded;

/** Whose ballots are counted. */
public enum Electorate implements Worded {
    /** The partners: open ballots, one voice each, cast by whoever holds the mandate. */
    PARTNERS,
    /** The people who hold a mandate when it opens, in secret. */
    MANDATES,
    /** The members of the partners when it opens, in secret. */
    MEMBERS;

    /** Whether people vote, in secret; otherwise partners, openly. */
    public boolean secret() {
        return this != PARTNERS;
    }
}
