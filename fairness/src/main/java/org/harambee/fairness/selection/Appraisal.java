package org.harambee.fairness.selection;

import java.math.BigInteger;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;

/** What projects are worth to voters: the units that an entry of a ballot counts, times what a unit is worth. */
public final class Appraisal {
    private final Election election;
    private final Ballots ballots;
    private final Utility utility;
    private final Rational unit;

    public Appraisal(Election election, Utility utility) {
        this.election = election;
        this.ballots = election.ballots();
        this.utility = utility;
        this.unit = utility == Utility.POINTS
                ? new Rational(BigInteger.ONE, BigInteger.TEN.pow(ballots.pointDecimals()))
                : Rational.ONE;
    }

    public Utility utility() {
        return utility;
    }

    /** The units that an entry counts: 1, its points in the election's units of points, or its rank from below. */
    public long units(int ballot, int entry) {
        return switch (utility) {
            case COST, CARDINALITY -> 1;
            case POINTS -> ballots.points(entry);
            case BORDA -> ballots.until(ballot) - entry - 1;
            case BORDA1 -> ballots.until(ballot) - entry;
        };
    }

    /** What one unit of a project is worth: for {@link Utility#COST} its cost, for points 1 by their decimals, else 1. */
    public Rational unit(int project) {
        return utility == Utility.COST
                ? Rational.of(election.projects().get(project).cost())
                : unit;
    }

    /** Whether an entry is worth something: only then does its voter support the project. */
    public boolean supports(int ballot, int entry) {
        return units(ballot, entry) > 0
                && (utility != Utility.COST
                        || election.projects().get(ballots.project(entry)).cost() > 0);
    }

    /** What an entry's project is worth to one voter of its ballot, of weight 1. */
    public Rational worth(int ballot, int entry) {
        return unit(ballots.project(entry)).times(units(ballot, entry));
    }
}
