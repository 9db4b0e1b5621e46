package org.harambee.fairness.selection.audit;

import java.math.BigInteger;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.shares.Raise;

/**
 * How endowments are said to have been raised.
 *
 * @param start the mean endowment of the first run, for a weight of 1, in the election's units of money
 * @param increment what it rose by each time; 0 where it rose to the next endowment at which a run of Exact Equal Shares
 *     changes
 * @param stop why it is said to have ended
 * @param increments how many runs it is said to take one increment at a time; empty where nothing is claimed about it
 */
public record Raising(Rational start, Rational increment, Search.Stop stop, Optional<BigInteger> increments) {

    /** Claims nothing about the number of runs. */
    public Raising(Rational start, Rational increment, Search.Stop stop) {
        this(start, increment, stop, Optional.empty());
    }

    /** The same with a claim of how many runs it takes one increment at a time. */
    public Raising taking(BigInteger runs) {
        return new Raising(start, increment, stop, Optional.of(runs));
    }

    /** As Exact Equal Shares raises them in an election, from event to event. */
    public static Raising ofEvents(Election election, Search.Stop stop) {
        var weight = Rational.of(Math.max(1, election.ballots().weight()));
        return new Raising(Rational.of(election.budget()).dividedBy(weight), Rational.ZERO, stop);
    }

    boolean isOfEvents() {
        return increment.signum() == 0;
    }

    /** As a rule raises them in an election. */
    public static Raising of(Election election, Raise raise, Search.Stop stop) {
        var weight = Rational.of(Math.max(1, election.ballots().weight()));
        var mean = Rational.of(election.budget()).dividedBy(weight);
        var whole = new Rational(BigInteger.TEN.pow(election.decimals()), BigInteger.ONE);
        var start = switch (raise.start()) {
            case EXACT -> mean;
            case WHOLE -> new Rational(mean.dividedBy(whole).floor(), BigInteger.ONE).times(whole);
        };
        var increment = switch (raise.per()) {
            case VOTER -> raise.increment().times(whole);
            case BUDGET -> raise.increment().times(whole).dividedBy(weight);
            case PERCENT -> raise.increment().times(mean).dividedBy(Rational.of(100));
        };
        return new Raising(start, increment, stop);
    }
}
