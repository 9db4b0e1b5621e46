package org.harambee.fairness.assignment;

import java.math.BigInteger;
import java.util.Arrays;

/** What each idea could have if it were the only one, and of what all scores are multiples. O(pairs × log jurors). */
final class Ceilings {
    private final long[] ceilings;
    private final long grid;

    Ceilings(AssignmentProblem problem) {
        ceilings = new long[problem.ideas().size()];
        long divisor = 0;
        for (int idea = 0; idea < ceilings.length; idea++) {
            var own = new long[problem.jurors().size()];
            int allowed = 0;
            for (int juror = 0; juror < own.length; juror++) {
                if (problem.isAllowed(idea, juror)) {
                    long affinity = problem.affinity(idea, juror);
                    own[allowed++] = affinity;
                    divisor = divisor == 1
                            ? 1
                            : BigInteger.valueOf(divisor)
                                    .gcd(BigInteger.valueOf(affinity))
                                    .longValue();
                }
            }
            Arrays.sort(own, 0, allowed);
            int reviews = problem.ideas().get(idea).reviews();
            for (int at = Math.max(0, allowed - reviews); at < allowed; at++) {
                ceilings[idea] += own[at];
            }
        }
        grid = Math.max(1, divisor);
    }

    long of(int idea) {
        return ceilings[idea];
    }

    long[] sorted() {
        var sorted = ceilings.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    long lowest() {
        return Arrays.stream(ceilings).min().orElse(0);
    }

    /** The greatest number of which all affinities are multiples. */
    long grid() {
        return grid;
    }

    long onGrid(long score) {
        return Math.floorDiv(score, grid) * grid;
    }

    /** The next lower score there can be. */
    long below(long score) {
        return onGrid(score - 1);
    }
}
