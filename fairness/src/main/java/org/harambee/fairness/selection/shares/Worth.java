package org.harambee.fairness.selection.shares;

import java.math.BigDecimal;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Utility;

/**
 * What projects are worth on the ballots of one election: an entry's own units, times what a unit of the project is
 * worth. Where all supporters of a project value it alike, an entry has one unit.
 */
final class Worth {
    private final Election election;
    private final Ballots ballots;
    private final Utility utility;

    /** @throws IllegalArgumentException where the ballots do not say what the utility needs */
    Worth(Election election, Utility utility) {
        this.election = election;
        this.ballots = election.ballots();
        this.utility = utility;
        boolean ordinal = utility == Utility.BORDA || utility == Utility.BORDA1;
        if (ordinal && election.type() != BallotType.ORDINAL) {
            throw new IllegalArgumentException("Borda utility needs ordinal ballots");
        }
        if (utility == Utility.POINTS && !election.type().hasPoints()) {
            throw new IllegalArgumentException("points as utility need ballots that give points");
        }
    }

    /** Whether every entry has one unit. */
    boolean uniform() {
        return utility == Utility.COST || utility == Utility.CARDINALITY;
    }

    /** The units of an entry; a project without any is not supported there. */
    long units(int ballot, int entry) {
        return switch (utility) {
            case COST -> election.projects().get(ballots.project(entry)).cost() > 0 ? 1 : 0;
            case CARDINALITY -> 1;
            case POINTS -> Math.max(0, ballots.points(entry));
            case BORDA -> ballots.until(ballot) - entry - 1;
            case BORDA1 -> ballots.until(ballot) - entry;
        };
    }

    /** What one unit of a project is worth. */
    long scale(int project) {
        return utility == Utility.COST ? election.projects().get(project).cost() : 1;
    }

    /** How many of this utility's units make one as people count: a point may have decimals. */
    Rational whole() {
        return utility == Utility.POINTS
                ? Rational.of(BigDecimal.ONE.scaleByPowerOfTen(ballots.pointDecimals()))
                : Rational.ONE;
    }
}
