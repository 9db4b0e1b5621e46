package org.harambee.fairness.selection.shares;

import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;

/**
 * Equal Shares with bounded overspending: a project may be bought though its supporters cannot pay all of it, the less
 * likely the more is lacking. At a level L a supporter offers L times the cost times her utility, or all she has left;
 * the offers make a share a of the cost, never more than 1, and the project's figure is L/a². The project and the level
 * with the smallest figure are taken, among projects that still fit into the budget, and each pays L/a times the cost
 * times her utility, or all she has left. It goes on until nothing fits whose supporters have anything left. With
 * {@link Utility#CARDINALITY} what is worth more to people is what costs more, as in the paper's ballots by approval.
 * Levels are what any supporter can offer at most, and the level at which all is paid.
 *
 * <p>Georgios Papasotiropoulos, Seyedeh Zeinab Pishbin, Oskar Skibski, Piotr Skowron and Tomasz Wąs, Method of Equal
 * Shares with Bounded Overspending, arXiv 2409.15005. O(k·A·log A) for k selected projects and A entries on all ballots
 * where bounds decide. What is left is a fraction whose length doubles with each overspending, so that it is worked out
 * only where bounds do not decide.
 *
 * @param utility what a project is worth to a voter who names it
 * @param endowments what each voter has at the start
 * @param ties which of several projects with the same figure is bought
 */
public record BoundedOverspending(Utility utility, Endowments endowments, TieBreaks ties) implements Rule {

    /**
     * {@inheritDoc}
     *
     * @throws ArithmeticException where late projects are so nearly equal that their fractions are too long to compare
     */
    @Override
    public Outcome choose(Election election) {
        var purse = Purse.of(endowments, election);
        var demand = new Demand(election, new Worth(election, utility), purse);
        return new BoundedRounds(demand, purse, ties.order(election)).outcome(purse.mean);
    }
}
