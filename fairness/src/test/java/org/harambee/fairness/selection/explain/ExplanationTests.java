package org.harambee.fairness.selection.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

class ExplanationTests {
    /** Two from Kenya and one from Serbia; 30 each. */
    private final Election election = Drafts.budget(90)
            .grouping("affiliate", "Kenya", "Serbia")
            .project("library", 60)
            .project("radio", 12)
            .project("bus", 30)
            .ballots(1, List.of(0, 1), List.of(), 1, List.of(0))
            .ballots(1, List.of(0), List.of(), 1, List.of(0))
            .ballots(1, List.of(0, 1, 2), List.of(), 1, List.of(1))
            .election();

    private final Outcome outcome = new Outcome(
            List.of(
                    step(0, Rational.of(20, 60), Step.By.EQUAL_SHARES),
                    step(1, Rational.of(6, 12), Step.By.EQUAL_SHARES)),
            72,
            Optional.empty());

    private final Explanation explanation =
            Explanation.of(election, Terms.equal(election, Utility.COST, outcome), outcome);

    @Test
    void everyRoundSaysWhoPaidWhat() {
        var first = explanation.rounds().getFirst();
        assertThat(first.payments()).containsExactly(new Payment(Rational.of(20), false, 3, List.of(0, 1, 2)));
        assertThat(first.groups())
                .containsExactly(
                        new GroupPayment("affiliate", "Kenya", Rational.of(40), 2),
                        new GroupPayment("affiliate", "Serbia", Rational.of(20), 1));
        assertThat(first.money()).isEqualTo(Rational.of(30));
        assertThat(first.budget()).isEqualTo(30);
        assertThat(explanation.rounds().get(1).payments())
                .containsExactly(new Payment(Rational.of(6), false, 2, List.of(0, 2)));
    }

    @Test
    void aRoundSaysWhatItPutOutOfReach() {
        assertThat(explanation.beyond()).isEmpty();
        assertThat(explanation.rounds().getFirst().shortfalls())
                .containsExactly(new Shortfall(2, Rational.of(10), Rational.of(20)));
    }

    @Test
    void whatWasNotChosenSaysWhereTheMoneyWent() {
        assertThat(explanation.notChosen())
                .containsExactly(new NotChosen(
                        2,
                        1,
                        Rational.of(30),
                        Rational.of(4),
                        Rational.of(26),
                        List.of(new NotChosen.Spent(0, Rational.of(20)), new NotChosen.Spent(1, Rational.of(6)))));
    }

    @Test
    void groupsSeeWhatTheyHadSpentAndGot() {
        assertThat(explanation.groups())
                .containsExactly(
                        new GroupShare(
                                "affiliate",
                                "Kenya",
                                2,
                                Rational.of(60),
                                Rational.of(46),
                                Rational.of(132),
                                Rational.of(46)),
                        new GroupShare(
                                "affiliate",
                                "Serbia",
                                1,
                                Rational.of(30),
                                Rational.of(26),
                                Rational.of(72),
                                Rational.of(26)));
    }

    @Test
    void whoHasLessPaysTheRestOfIt() {
        var uneven = new Outcome(List.of(step(0, Rational.of(5, 12), Step.By.EQUAL_SHARES)), 60, Optional.empty());
        var terms = new Terms(Utility.COST, List.of(Rational.of(10), Rational.of(40), Rational.of(40)));
        assertThat(Explanation.of(election, terms, uneven).rounds().getFirst().payments())
                .containsExactly(
                        new Payment(Rational.of(25), false, 2, List.of(1, 2)),
                        new Payment(Rational.of(10), true, 1, List.of(0)));
    }

    @Test
    void phragmenLoadsAddUpToTheCosts() {
        var loaded = new Phragmen(TieBreaks.of(new TieBreak.Id())).choose(election);
        var rounds = Explanation.of(election, Terms.without(election, Utility.CARDINALITY), loaded)
                .rounds();
        assertThat(rounds)
                .allSatisfy(round -> assertThat(
                                round.payments().stream().map(Payment::total).reduce(Rational.ZERO, Rational::plus))
                        .isEqualTo(Rational.of(
                                election.projects().get(round.step().project()).cost())));
        assertThat(rounds.getFirst().payments()).containsExactly(new Payment(Rational.of(6), false, 2, List.of(0, 2)));
    }

    /** The trail of the money after each purchase is published with pabutools' tests; endowments of 2/3 were found. */
    @Test
    void theTrailOfTheMoneyIsAsPublished() {
        var draft = Drafts.budget(4);
        "abcdefgh".chars().forEach(letter -> draft.project(Character.toString(letter), 1));
        var trail = draft.ballots(2, "a b")
                .ballots(2, "a c")
                .ballots(2, "a d")
                .ballots(1, "b c f")
                .ballots(1, "e")
                .ballots(1, "f")
                .ballots(1, "g")
                .election();
        var ties = TieBreaks.of(new TieBreak.Id());
        var raise = new Raise(Raise.Start.EXACT, Raise.Stop.EXHAUSTIVE, Raise.Per.BUDGET, Rational.of(1, 24));
        var chosen = EqualShares.plain(Utility.COST, ties).raising(raise).choose(trail);
        var rounds = Explanation.of(trail, Terms.equal(trail, Utility.COST, chosen), chosen)
                .rounds();
        assertThat(chosen.selected()).containsExactly(0, 1, 2, 3);
        assertThat(chosen.search().orElseThrow().endowment()).isEqualTo(Rational.of(2, 3));
        // of ten voters with 2/3 each; then one unit of money less in each round
        assertThat(rounds.stream().map(Round::money))
                .containsExactly(Rational.of(17, 3), Rational.of(14, 3), Rational.of(11, 3), Rational.of(8, 3));
        assertThat(rounds.get(1).payments()).containsExactly(new Payment(Rational.of(1, 3), false, 3, List.of(0, 3)));
        assertThat(rounds.get(2).payments()).containsExactly(new Payment(Rational.of(1, 3), false, 3, List.of(1, 3)));
        assertThat(rounds.get(3).payments()).containsExactly(new Payment(Rational.of(1, 2), false, 2, List.of(2)));
    }

    private static Step step(int project, Rational measure, Step.By by) {
        return new Step(project, by, measure, Optional.empty());
    }
}
