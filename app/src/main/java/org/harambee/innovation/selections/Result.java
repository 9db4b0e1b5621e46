package org.harambee.innovation.selections;

import java.util.List;

/**
 * What came out of the count.
 *
 * @param ballots how many were cast
 * @param withdrawn numbers of the ideas that had been taken back
 * @param unshown why nothing is told of groups; empty where it is
 * @param previews the outcome of every rule; none where there was nothing to count
 */
record Result(int ballots, List<Integer> withdrawn, String unshown, List<Preview> previews) {}
