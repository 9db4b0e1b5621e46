package org.harambee.fairness.assignment;

/** What an assignment is to be best at. */
public enum Objective {
    /**
     * The largest sum of affinities (Taylor, <i>On the Optimal Assignment of Conference Papers to Reviewers</i>, UPenn
     * MS-CIS-08-30, 2008).
     */
    TOTAL,
    /**
     * The idea served worst is served as well as can be, and at that the largest sum (Stelmakh, Shah and Singh,
     * <i>PeerReview4All</i>, JMLR 22, 2021).
     */
    MAXMIN,
    /** As the former, then the second worst, and so on through all ideas. */
    LEXIMIN
}
