package org.harambee.innovation;

import org.harambee.ui.Worded;

/** The steps from a community's challenge to something others adopt. A programme gives each its days. */
public enum Step implements Worded {
    /** Challenges are told. */
    EXPLORE,
    /** Ideas are told. */
    IDEATE,
    /** Ideas are reviewed and ballots are cast. */
    SELECT,
    /** Teams build and test. */
    PROTOTYPE,
    /** What came of it is shown and taken home by others. */
    SHARE,
    /** After six and twelve months it is told how it went. */
    FOLLOW_UP
}
