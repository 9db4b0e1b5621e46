package org.harambee.fairness.selection;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;

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
    public static List<Rational> scores(Election election, Utility utility) {
        var ballots = election.ballots();
        var appraisal = new Appraisal(election, utility == Utility.COST ? Utility.CARDINALITY : utility);
        var low = new long[election.projects().size()];
        var high = new long[low.length];
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            long weight = ballots.weight(ballot);
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                int project = ballots.project(entry);
                long units = appraisal.units(ballot, entry);
                // sums of 128 bits, so that no points are too large
                long sum = low[project] + weight * units;
                high[project] +=
                        Math.multiplyHigh(weight, units) + (Long.compareUnsigned(sum, low[project]) < 0 ? 1 : 0);
                low[project] = sum;
            }
        }
        return IntStream.range(0, low.length)
                .mapToObj(project -> appraisal.unit(project).times(whole(high[project], low[project])))
                .toList();
    }

    private static Rational whole(long high, long low) {
        return new Rational(
                BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(new BigInteger(Long.toUnsignedString(low))),
                BigInteger.ONE);
    }
}
