package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Utility;

/**
 * What has to be known of a rule to follow its outcome.
 *
 * @param utility what a project is worth to a voter
 * @param money of each ballot what a voter of weight 1 had at the start of the run that counts, in the election's units
 *     of money
 */
public record Terms(Utility utility, List<Rational> money) {
    public Terms {
        money = List.copyOf(money);
    }

    /** Nobody is given money: greedy, plain ranking, Phragmén. */
    public static Terms without(Election election, Utility utility) {
        return new Terms(utility, Collections.nCopies(election.ballots().distinct(), Rational.ZERO));
    }

    /** All voters have the same for each unit of weight: the endowment that the search found, else of the budget. */
    public static Terms equal(Election election, Utility utility, Outcome outcome) {
        var ballots = election.ballots();
        var each = outcome.search()
                .map(Search::endowment)
                .orElseGet(() -> Rational.of(election.budget(), Math.max(1, ballots.weight())));
        return new Terms(utility, Collections.nCopies(ballots.distinct(), each));
    }

    /**
     * Voters were given different amounts, which the search, if there was one, multiplied.
     *
     * @param amounts of each ballot, all its voters together
     */
    public static Terms given(Election election, Utility utility, List<Rational> amounts, Outcome outcome) {
        var factor = outcome.search().map(Search::endowment).orElse(Rational.ONE);
        var money = new ArrayList<Rational>();
        for (int ballot = 0; ballot < amounts.size(); ballot++) {
            long weight = Math.max(1, election.ballots().weight(ballot));
            money.add(amounts.get(ballot).times(factor).dividedBy(Rational.of(weight)));
        }
        return new Terms(utility, money);
    }
}
