package org.harambee.fairness.selection;

import java.math.BigInteger;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;

/** How many name each project, and what it is worth to them, all ballots together. One pass over the ballots. */
public final class Support {
    private Support() {}

    /** The votes of each project, in the order of the election: what the voters naming it weigh together. */
    public static long[] votes(Election election) {
        var ballots = election.ballots();
        var votes = new long[election.projects().size()];
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                votes[ballots.project(entry)] += ballots.weight(ballot);
            }
        }
        return votes;
    }

    /**
     * The score of each project, in the order of the election: its votes, or for {@link Utility#POINTS} and the two of
     * Borda the sum of what voters gave it, by weight. What a project costs is no part of it.
     */
    public static BigInteger[] scores(Election election, Utility utility) {
        var ballots = election.ballots();
        var low = new long[election.projects().size()];
        var high = new long[low.length];
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            long weight = ballots.weight(ballot);
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                int project = ballots.project(entry);
                long score = score(ballots, ballot, entry, utility);
                // sums of 128 bits, so that no points are too large
                long sum = low[project] + weight * score;
                high[project] +=
                        Math.multiplyHigh(weight, score) + (Long.compareUnsigned(sum, low[project]) < 0 ? 1 : 0);
                low[project] = sum;
            }
        }
        var scores = new BigInteger[low.length];
        for (int project = 0; project < low.length; project++) {
            scores[project] = BigInteger.valueOf(high[project])
                    .shiftLeft(Long.SIZE)
                    .add(new BigInteger(Long.toUnsignedString(low[project])));
        }
        return scores;
    }

    private static long score(Ballots ballots, int ballot, int entry, Utility utility) {
        return switch (utility) {
            case COST, CARDINALITY -> 1;
            case POINTS -> ballots.points(entry);
            case BORDA -> ballots.until(ballot) - entry - 1;
            case BORDA1 -> ballots.until(ballot) - entry;
        };
    }
}
