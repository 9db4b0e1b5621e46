package org.harambee.innovation.selections;

import java.util.List;
import org.harambee.ui.Worded;

/**
 * What came out of the count.
 *
 * @param stage how much has been worked out of it
 * @param ballots how many were cast
 * @param withdrawn numbers of the ideas that had been taken back
 * @param unshown why nothing is told of groups; empty where it is
 * @param previews the outcome of every rule; none where there was nothing to count, or not yet
 */
record Result(Stage stage, int ballots, List<Integer> withdrawn, String unshown, List<Preview> previews) {

    /** What is told first of a large selection, and what takes longer, in this order. */
    enum Stage implements Worded {
        CHOSEN,
        COMPARED,
        EXPLAINED
    }
}
