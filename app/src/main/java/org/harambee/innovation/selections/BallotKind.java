package org.harambee.innovation.selections;

import org.harambee.ui.Worded;

/** How a voter can answer. */
public enum BallotKind implements Worded {
    /** Any number of ideas. */
    APPROVAL,
    /** Points that are spread over ideas. */
    POINTS,
    /** Ideas in order, the best first. */
    RANKING
}
