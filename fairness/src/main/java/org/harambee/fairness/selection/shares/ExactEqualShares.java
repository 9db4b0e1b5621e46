package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.phragmen.Phragmen;

/**
 * Exact Equal Shares: like {@link EqualShares}, but all who pay for a project pay the same, and who cannot is left out.
 * So prices do not depend on what the poorest have, and the next endowment that changes anything can be worked out
 * (add-opt): no increment has to be chosen and nothing is searched in vain.
 *
 * <p>Sonja Kraiczy, Isaac Robinson and Edith Elkind, Streamlining Equal Shares, arXiv 2502.11797, 2025; after Kraiczy and
 * Elkind, An Adaptive and Verifiably Proportional Method for Participatory Budgeting, WINE 2023. A run takes O(k·A) at
 * worst for k selected projects and A entries on all ballots; there is one run for each endowment at which anybody
 * joins in paying for anything, of which a large election has many.
 *
 * @param utility cost or cardinality: what all who name a project value alike
 * @param raising when the raising of endowments by add-opt may stop; empty for a single run
 * @param fill what is done with the money left
 * @param ties which of several projects with the same price is bought
 */
public record ExactEqualShares(Utility utility, Optional<Raise.Stop> raising, Fill fill, TieBreaks ties)
        implements Rule {
    public ExactEqualShares {
        if (utility != Utility.COST && utility != Utility.CARDINALITY) {
            throw new IllegalArgumentException("Exact Equal Shares needs cost or cardinality as utility");
        }
    }

    @Override
    public Outcome choose(Election election) {
        return choose(election, Progress.UNSEEN);
    }

    /**
     * Chooses while somebody watches.
     *
     * @throws CancellationException where the thread is interrupted between two runs
     */
    public Outcome choose(Election election, Progress progress) {
        var purse = Purse.of(new Endowments.Equal(), election);
        var demand = new Demand(election, new Worth(election, utility), purse);
        var rounds = new ExactRounds(demand, purse, ties.order(election));
        var search = raising.map(stop -> search(rounds, purse.mean, stop, progress));
        if (search.isEmpty()) {
            rounds.run(purse.mean, false);
            progress.ran(1, purse.mean.toDouble(), rounds.cost());
        }
        var shares = new Outcome(rounds.steps(), rounds.cost(), search);
        return switch (fill) {
            case NONE -> shares;
            case GREEDY -> Greedy.by(utility, ties).complete(election, shares);
            case PHRAGMEN -> new Phragmen(ties).complete(election, shares, rounds.left());
        };
    }

    private static Search search(ExactRounds rounds, Rational start, Raise.Stop stop, Progress progress) {
        var remaining = new Remaining(rounds.demand);
        var mean = start;
        var before = start;
        for (long runs = 1; ; runs++) {
            if (Thread.interrupted()) {
                throw new CancellationException("stopped after " + (runs - 1) + " runs");
            }
            rounds.run(mean, true);
            progress.ran(runs, mean.toDouble(), rounds.cost());
            if (rounds.cost() > rounds.demand.election.budget()) {
                rounds.run(before, false);
                return new Search(before, Search.Stop.BUDGET, runs + 1, BigInteger.valueOf(runs));
            }
            if (stop == Raise.Stop.EXHAUSTIVE && remaining.noneFits(rounds::has, rounds.cost())) {
                return new Search(mean, Search.Stop.EXHAUSTIVE, runs, BigInteger.valueOf(runs));
            }
            var rise = rounds.rise();
            if (rise == null || remaining.none(rounds::has)) {
                return new Search(mean, Search.Stop.ALL_SELECTED, runs, BigInteger.valueOf(runs));
            }
            before = mean;
            mean = mean.plus(rise);
        }
    }
}
