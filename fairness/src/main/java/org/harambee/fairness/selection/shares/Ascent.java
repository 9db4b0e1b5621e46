package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;

/** Raises the endowments step by step until the outcome costs too much, or may stop. */
final class Ascent {
    private final Rounds rounds;
    private final Purse purse;
    private final Raise raise;
    private final Progress progress;
    private final long budget;
    private long runs;

    Ascent(Rounds rounds, Purse purse, Raise raise, Progress progress) {
        this.rounds = rounds;
        this.purse = purse;
        this.raise = raise;
        this.progress = progress;
        this.budget = rounds.demand.election.budget();
    }

    Outcome outcome() {
        var increment = increment();
        var mean = start();
        for (long step = 0; ; step++, mean = mean.plus(increment)) {
            run(mean);
            if (rounds.cost() > budget) {
                mean = mean.minus(increment);
                run(mean);
                return outcome(mean, Search.Stop.BUDGET, step + 1);
            }
            if (raise.stop() == Raise.Stop.EXHAUSTIVE && exhaustive()) {
                return outcome(mean, Search.Stop.EXHAUSTIVE, step + 1);
            }
            if (all()) {
                return outcome(mean, Search.Stop.ALL_SELECTED, step + 1);
            }
        }
    }

    private Outcome outcome(Rational mean, Search.Stop stop, long increments) {
        var endowment = purse.equal() ? mean : mean.dividedBy(purse.mean);
        return new Outcome(
                rounds.purchases(),
                rounds.cost(),
                Optional.of(new Search(endowment, stop, runs, BigInteger.valueOf(increments))));
    }

    private void run(Rational mean) {
        if (Thread.interrupted()) {
            throw new CancellationException("stopped after " + runs + " runs");
        }
        rounds.run(mean);
        runs++;
        progress.ran(runs, mean.toDouble(), rounds.cost());
    }

    private Rational start() {
        return switch (raise.start()) {
            case EXACT -> purse.mean;
            case WHOLE -> new Rational(purse.mean.dividedBy(money()).floor(), BigInteger.ONE).times(money());
        };
    }

    /** What the mean endowment rises by. */
    private Rational increment() {
        var weight = Rational.of(rounds.demand.ballots.weight());
        return switch (raise.per()) {
            case VOTER -> raise.increment().times(money());
            case BUDGET -> raise.increment().times(money()).dividedBy(weight);
            case PERCENT -> raise.increment().times(purse.mean).dividedBy(Rational.of(100));
        };
    }

    /** One unit of whole money, in the election's units. */
    private Rational money() {
        return new Rational(BigInteger.TEN.pow(rounds.demand.election.decimals()), BigInteger.ONE);
    }

    /** Whether nothing fits any more of what costs something and is supported. */
    private boolean exhaustive() {
        long left = budget - rounds.cost();
        for (int project = 0; project < rounds.demand.projects(); project++) {
            long cost = rounds.demand.cost(project);
            if (rounds.demand.supported(project) && !rounds.has(project) && cost > 0 && cost <= left) {
                return false;
            }
        }
        return true;
    }

    private boolean all() {
        for (int project = 0; project < rounds.demand.projects(); project++) {
            if (rounds.demand.supported(project) && !rounds.has(project)) {
                return false;
            }
        }
        return true;
    }
}
