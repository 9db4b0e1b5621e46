package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Comparison;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.greedy.Top;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.junit.jupiter.api.Test;

/** Greedy, plain ranking and Phragmén do step by step what their definitions say. */
class GreedyPropertyTests {

    @Test
    void greedyDoesWhatItsDefinitionSays() {
        Cases.some(draw -> {
            var kind = draw.any(Cases.KINDS);
            var election = draw.election(kind.type());
            var ties = draw.ties();
            boolean skipping = draw.random().nextInt(3) > 0;
            long threshold = draw.random().nextInt(3);
            var plain = PlainElection.of(election, kind.utility());
            var naive = new PlainGreedy(plain, new PlainTies(plain, ties), kind.utility());
            Cases.same(
                    () -> new Greedy(kind.utility(), skipping, threshold, ties).choose(election),
                    () -> naive.greedy(List.of(), skipping, threshold));
        });
    }

    @Test
    void plainRankingDoesWhatItsDefinitionSays() {
        Cases.some(draw -> {
            var kind = draw.any(Cases.KINDS);
            var election = draw.election(kind.type());
            var ties = draw.ties();
            int size = 1 + draw.random().nextInt(6);
            var plain = PlainElection.of(election, kind.utility());
            var naive = new PlainGreedy(plain, new PlainTies(plain, ties), kind.utility());
            Cases.same(() -> new Top(kind.utility(), size, ties).choose(election), () -> naive.top(size));
        });
    }

    @Test
    void phragmenDoesWhatItsDefinitionSays() {
        Cases.some(draw -> {
            var election = draw.election(BallotType.APPROVAL);
            var ties = draw.ties();
            var plain = PlainElection.of(election, Utility.CARDINALITY);
            var naive = new PlainPhragmen(plain, new PlainTies(plain, ties));
            var none = Collections.nCopies(plain.voters().size(), Fraction.ZERO);
            Cases.same(() -> new Phragmen(ties).choose(election), () -> naive.select(List.of(), none));
        });
    }

    @Test
    void phragmenGoesOnFromMoneyLeft() {
        Cases.some(draw -> {
            var election = draw.election(BallotType.APPROVAL);
            var ties = draw.ties();
            var money = Collections.nCopies(election.ballots().distinct(), Rational.ZERO).stream()
                    .map(_ -> Rational.of(
                            draw.random().nextInt(4), 1 + draw.random().nextInt(3)))
                    .toList();
            var plain = PlainElection.of(election, Utility.CARDINALITY);
            var naive = new PlainPhragmen(plain, new PlainTies(plain, ties));
            var each = plain.voters().stream()
                    .map(voter -> Fraction.of(money.get(voter.ballot())))
                    .toList();
            var nothing = new Outcome(List.of(), 0, Optional.empty());
            Cases.same(
                    () -> new Phragmen(ties).complete(election, nothing, money), () -> naive.select(List.of(), each));
        });
    }

    @Test
    void theComparisonStandsOnEveryVotersOwnBallot() {
        Cases.few(draw -> {
            var election = draw.election(BallotType.APPROVAL);
            var order = TieBreaks.of(new TieBreak.Id());
            var first = Greedy.by(Utility.COST, order);
            var second = Greedy.by(Utility.CARDINALITY, order);
            boolean any = draw.random().nextBoolean();
            var preference = any ? Comparison.Preference.ANY_WINNER : Comparison.Preference.MORE_WINNERS;
            int balance = 0;
            for (var voter : PlainElection.of(election, Utility.CARDINALITY).voters()) {
                int mine = winners(voter, first.choose(election), any);
                int other = winners(voter, second.choose(election), any);
                balance += Integer.compare(mine, other);
            }
            assertThat(new Comparison(first, second, preference).choose(election))
                    .isEqualTo((balance >= 0 ? first : second).choose(election));
        });
    }

    private static int winners(PlainElection.Voter voter, Outcome outcome, boolean any) {
        int named = (int) outcome.selected().stream()
                .filter(project -> voter.utilities().containsKey(project))
                .count();
        return any ? Math.min(1, named) : named;
    }
}
