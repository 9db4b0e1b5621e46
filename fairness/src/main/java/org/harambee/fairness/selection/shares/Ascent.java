package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;

/**
 * Raises the endowments until the outcome costs too much, or may stop. One run covers as many steps as buy the same in
 * the same order, as far as its bounds can tell; so the outcome is that of every single step.
 */
final class Ascent {
    private final Rounds rounds;
    private final Purse purse;
    private final Raise raise;
    private final Progress progress;
    private final Remaining remaining;
    private final long budget;
    private final Rational start;
    private final Rational increment;
    private long runs;
    /** The step that the last run was for; -1 where it was for several. */
    private long exact = -1;

    Ascent(Rounds rounds, Purse purse, Raise raise, Progress progress) {
        this.rounds = rounds;
        this.purse = purse;
        this.raise = raise;
        this.progress = progress;
        this.remaining = new Remaining(rounds.demand);
        this.budget = rounds.demand.election.budget();
        this.start = start();
        this.increment = increment();
    }

    Outcome outcome() {
        var stride = new Stride();
        long step = 0;
        while (true) {
            long last = Math.addExact(step, stride.length() - 1);
            if (!run(step, last)) {
                stride.shorten();
                continue;
            }
            if (rounds.cost() > budget) {
                return outcome(step - 1, Search.Stop.BUDGET, step + 1);
            }
            if (raise.stop() == Raise.Stop.EXHAUSTIVE && remaining.noneFits(rounds::has, rounds.cost())) {
                return outcome(step, Search.Stop.EXHAUSTIVE, step + 1);
            }
            if (remaining.none(rounds::has)) {
                return outcome(step, Search.Stop.ALL_SELECTED, step + 1);
            }
            step = last + 1;
            stride.lengthen();
        }
    }

    private boolean run(long first, long last) {
        if (Thread.interrupted()) {
            throw new CancellationException("stopped after " + runs + " runs");
        }
        runs++;
        boolean known = true;
        exact = first == last ? first : -1;
        if (first == last) {
            rounds.run(mean(first));
        } else {
            known = rounds.run(mean(first), mean(last));
        }
        if (known) {
            progress.ran(runs, mean(last).toDouble(), rounds.cost());
        }
        return known;
    }

    private Rational mean(long step) {
        return start.plus(increment.times(step));
    }

    private Outcome outcome(long step, Search.Stop stop, long increments) {
        var mean = mean(step);
        if (exact != step) {
            run(step, step);
        }
        var endowment = purse.equal() ? mean : mean.dividedBy(purse.mean);
        return new Outcome(
                rounds.purchases(),
                rounds.cost(),
                Optional.of(new Search(endowment, stop, runs, BigInteger.valueOf(increments))));
    }

    private Rational start() {
        return switch (raise.start()) {
            case EXACT -> purse.mean;
            case WHOLE -> new Rational(purse.mean.dividedBy(money()).floor(), BigInteger.ONE).times(money());
        };
    }

    /** What the mean endowment rises by. */
    private Rational increment() {
        var weight = Rational.of(Math.max(1, rounds.demand.ballots.weight()));
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
}
