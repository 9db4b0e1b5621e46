package org.harambee.fairness.selection.greedy;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Support;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;

/**
 * Plain ranking: the projects with the highest {@linkplain Support#scores scores}, whatever they cost, each that fits
 * into what is left of the budget, until enough are selected. With costs of 1 and a budget of k these are the k
 * projects that most voters want. {@link Utility#COST} and {@link Utility#CARDINALITY} both rank by votes. What nobody
 * supports comes last and is taken too where there is room. It promises nothing to minorities. One pass over the
 * ballots and O(m log m) for m projects, more where many are equal.
 *
 * @param utility what a project is worth to a voter
 * @param size how many are selected at most, 1 or more
 * @param ties what decides between projects of equal score
 */
public record Top(Utility utility, int size, TieBreaks ties) implements Rule {
    public Top {
        if (size < 1) {
            throw new IllegalArgumentException("the size must be 1 or more but is " + size);
        }
    }

    /** As many as fit into the budget. */
    public static Top within(Utility utility, TieBreaks ties) {
        return new Top(utility, Integer.MAX_VALUE, ties);
    }

    @Override
    public Outcome choose(Election election) {
        var figures = Support.scores(election, utility).stream()
                .map(score -> new Ranking.Figure(false, score))
                .toList();
        return new Ranking(election, ties.order(election), Step.By.TOP, figures)
                .take(new Outcome(List.of(), 0, Optional.empty()), _ -> true, true, size);
    }
}
