package org.harambee.fairness.selection.greedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Support;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;

/**
 * Utilitarian greedy: projects by utility per unit of money, the largest first, each that fits into what is left.
 * {@link Utility#COST} so ranks by votes, which is what most cities do; {@link Utility#CARDINALITY} by votes per cost.
 * What is worth something and costs nothing comes first; what nobody supports comes last and is taken too if it fits.
 * It promises nothing to minorities. Talmon &amp; Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI
 * 2019. One pass over the ballots and O(m log m) for m projects, more where many are equal.
 *
 * @param utility what a project is worth to a voter
 * @param skipping whether a project that does not fit is passed over; otherwise the first that does not fit is the end
 * @param threshold the least {@linkplain Support#scores score} with which a project is looked at; 0 for none
 * @param ties what decides between projects of equal rank
 */
public record Greedy(Utility utility, boolean skipping, long threshold, TieBreaks ties) implements Rule {
    private static final Outcome NOTHING = new Outcome(List.of(), 0, Optional.empty());

    public static Greedy by(Utility utility, TieBreaks ties) {
        return new Greedy(utility, true, 0, ties);
    }

    @Override
    public Outcome choose(Election election) {
        return complete(election, NOTHING);
    }

    /** Keeps what is selected and goes on with the rest, as far as the budget of the election reaches. */
    public Outcome complete(Election election, Outcome kept) {
        var scores = Support.scores(election, utility);
        var figures = IntStream.range(0, scores.size())
                .mapToObj(project -> figure(
                        scores.get(project), election.projects().get(project).cost()))
                .toList();
        var least = Rational.of(threshold);
        return new Ranking(election, ties.order(election), Step.By.GREEDY, figures)
                .take(kept, project -> scores.get(project).compareTo(least) >= 0, skipping, Integer.MAX_VALUE);
    }

    private Ranking.Figure figure(Rational score, long cost) {
        boolean free = cost == 0 && score.signum() > 0;
        boolean byScore = cost == 0 || utility == Utility.COST;
        return new Ranking.Figure(free, byScore ? score : score.dividedBy(Rational.of(cost)));
    }
}
