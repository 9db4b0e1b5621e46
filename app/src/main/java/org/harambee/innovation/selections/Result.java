package org.harambee.innovation.selections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of the count.
 *
 * @param ballots how many were cast
 * @param withdrawn numbers of the ideas that had been taken back
 * @param unshown why nothing is told of groups; empty where it is
 * @param outcome what the command {@code select} tells of it; null where there was nothing to count
 */
record Result(
        int ballots,
        List<Integer> withdrawn,
        String unshown,
        @Nullable String outcome,
        List<Preview> previews) {}
