package org.harambee.fairness.selection.shares;

import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.phragmen.Phragmen;

/**
 * The Method of Equal Shares. Every voter gets an endowment; again and again the project is bought that asks the least
 * money for a unit of utility from those who support it, where each pays in proportion to what it is worth to her, or
 * all she has left. It ends when no project's supporters can pay for it. What is selected without a {@link Raise} never
 * costs more than the budget, but often much less.
 *
 * <p>Dominik Peters and Piotr Skowron, Proportionality and the Limits of Welfarism, EC 2020; with money and utilities:
 * Dominik Peters, Grzegorz Pierczyński and Piotr Skowron, Proportional Participatory Budgeting with Additive Utilities,
 * NeurIPS 2021. A run takes O(k·A) at worst for k selected projects and A entries on all ballots, mostly far less, for
 * prices only rise and few are asked again in each round.
 *
 * @param utility what a project is worth to a voter who names it
 * @param endowments what each voter has at the start
 * @param raise how endowments are raised, if they are
 * @param fill what is done with the money left
 * @param ties which of several projects with the same price is bought
 */
public record EqualShares(Utility utility, Endowments endowments, Optional<Raise> raise, Fill fill, TieBreaks ties)
        implements Rule {

    /** Equal endowments, raised by nothing and filled by nothing. */
    public static EqualShares plain(Utility utility, TieBreaks ties) {
        return new EqualShares(utility, new Endowments.Equal(), Optional.empty(), Fill.NONE, ties);
    }

    public EqualShares raising(Raise by) {
        return new EqualShares(utility, endowments, Optional.of(by), fill, ties);
    }

    public EqualShares filling(Fill with) {
        return new EqualShares(utility, endowments, raise, with, ties);
    }

    public EqualShares endowing(Endowments by) {
        return new EqualShares(utility, by, raise, fill, ties);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where the ballots do not say what the utility needs, or the endowments do not
     *     fit the election
     */
    @Override
    public Outcome choose(Election election) {
        return choose(election, Progress.UNSEEN);
    }

    /**
     * Chooses while somebody watches.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted between two runs
     */
    public Outcome choose(Election election, Progress progress) {
        var purse = Purse.of(endowments, election);
        var demand = new Demand(election, new Worth(election, utility), purse);
        var rounds = new Rounds(demand, purse, ties.order(election));
        var shares = raise.map(by -> new Ascent(rounds, purse, by, progress).outcome())
                .orElseGet(() -> once(rounds, purse, progress));
        return switch (fill) {
            case NONE -> shares;
            case GREEDY -> Greedy.by(utility, ties).complete(election, shares);
            case PHRAGMEN -> new Phragmen(ties).complete(election, shares, rounds.left());
        };
    }

    private static Outcome once(Rounds rounds, Purse purse, Progress progress) {
        rounds.run(purse.mean);
        progress.ran(1, purse.mean.toDouble(), rounds.cost());
        return new Outcome(rounds.purchases(), rounds.cost(), Optional.empty());
    }
}
