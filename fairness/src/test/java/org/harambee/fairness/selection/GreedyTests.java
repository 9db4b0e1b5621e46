package org.harambee.fairness.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.harambee.fairness.selection.HandVectors.BY_ID;
import static org.harambee.fairness.selection.HandVectors.ids;
import static org.harambee.fairness.selection.HandVectors.sorted;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.greedy.Greedy;
import org.harambee.fairness.selection.greedy.Top;
import org.junit.jupiter.api.Test;

class GreedyTests {

    @Test
    void whatIsWorkedOutByHand() {
        assertThat(greedy(HandVectors.BOTH_WANT_ALL, Utility.COST)).isEqualTo("p0 p2");
        assertThat(greedy(HandVectors.BOTH_WANT_ALL, Utility.CARDINALITY)).isEqualTo("p0 p3");
        assertThat(greedy(HandVectors.FOUR_VOTERS, Utility.COST)).isEqualTo("p1 p2 p3");
        assertThat(greedy(HandVectors.FOUR_VOTERS, Utility.CARDINALITY)).isEqualTo("p1 p2 p3");
    }

    @Test
    void whatWasSelectedBeforeIsKept() {
        var kept = new Outcome(
                List.of(new Step(0, Step.By.EQUAL_SHARES, Rational.of(1, 8), Optional.empty())), 1, Optional.empty());
        var completed = Greedy.by(Utility.COST, BY_ID).complete(HandVectors.COMPLETED, kept);
        assertThat(ids(HandVectors.COMPLETED, completed)).containsExactly("a", "c", "b");
        assertThat(completed.cost()).isEqualTo(5);
        assertThat(completed.steps().get(1).by()).isEqualTo(Step.By.GREEDY);
    }

    @Test
    void freeProjectsComeFirstAndUnsupportedOnesLast() {
        var election = Drafts.budget(6)
                .project("unsupported", 1)
                .project("dear", 5)
                .project("free", 0)
                .project("free and unsupported", 0)
                .project("dearest", 7)
                .ballots(1, "free")
                .ballots(2, "dear dearest")
                .election();
        assertThat(ids(election, Greedy.by(Utility.CARDINALITY, BY_ID).choose(election)))
                .containsExactly("free", "dear", "free and unsupported", "unsupported");
        assertThat(ids(election, Top.within(Utility.CARDINALITY, BY_ID).choose(election)))
                .containsExactly("dear", "free", "free and unsupported", "unsupported");
    }

    @Test
    void withoutSkippingTheFirstThatDoesNotFitIsTheEnd() {
        var election = Drafts.budget(5)
                .project("a", 3)
                .project("b", 3)
                .project("c", 2)
                .ballots(3, "a")
                .ballots(2, "b")
                .ballots(1, "c")
                .election();
        assertThat(ids(election, Greedy.by(Utility.COST, BY_ID).choose(election)))
                .containsExactly("a", "c");
        assertThat(ids(election, new Greedy(Utility.COST, false, 0, BY_ID).choose(election)))
                .containsExactly("a");
        assertThat(ids(election, new Greedy(Utility.COST, true, 2, BY_ID).choose(election)))
                .containsExactly("a");
        assertThat(ids(election, new Top(Utility.COST, 1, BY_ID).choose(election)))
                .containsExactly("a");
    }

    @Test
    void bordaGivesTheLastPlaceNothingOrOne() {
        var election = Drafts.budget(1)
                .type(BallotType.ORDINAL)
                .project("a", 1)
                .project("b", 1)
                .ballots(1, "a b")
                .ballots(3, "b")
                .election();
        assertThat(greedy(election, Utility.BORDA)).isEqualTo("a");
        assertThat(greedy(election, Utility.BORDA1)).isEqualTo("b");
    }

    @Test
    void pointsOfAnySizeAddUp() {
        var election = Drafts.budget(1)
                .type(BallotType.SCORING)
                .project("a", 1)
                .project("b", 1)
                .ballots(3, List.of(0, 1), List.of(Long.MAX_VALUE, Long.MAX_VALUE - 1), 2, List.of())
                .election();
        assertThat(Greedy.by(Utility.POINTS, TieBreaks.of())
                        .choose(election)
                        .steps()
                        .getFirst())
                .isEqualTo(
                        new Step(0, Step.By.GREEDY, Rational.of(Long.MAX_VALUE).times(6), Optional.empty()));
    }

    @Test
    void onlyProjectsThatFitAreTied() {
        var election = Drafts.budget(2)
                .project("a", 2)
                .project("b", 3)
                .project("c", 2)
                .ballots(1, "a b c")
                .election();
        var step = Greedy.by(Utility.COST, BY_ID).choose(election).steps().getFirst();
        assertThat(step.tie()).contains(new Tie(List.of(0, 2), new TieBreak.Id()));
        assertThatThrownBy(() -> Greedy.by(Utility.COST, TieBreaks.of(new TieBreak.LowestCost()))
                        .choose(election))
                .isInstanceOf(TieNotBroken.class);
    }

    @Test
    void theOutcomeThatMoreVotersPreferStands() {
        var election = Drafts.budget(2)
                .project("big", 2)
                .project("s", 1)
                .project("t", 1)
                .ballots(3, "big")
                .ballots(2, "s")
                .ballots(2, "t")
                .election();
        var byVotes = Greedy.by(Utility.COST, BY_ID);
        var perCost = Greedy.by(Utility.CARDINALITY, BY_ID);
        var comparison = new Comparison(byVotes, perCost, Comparison.Preference.MORE_WINNERS);
        assertThat(comparison.count(election, byVotes.choose(election), perCost.choose(election)))
                .isEqualTo(new Comparison.Count(3, 4));
        assertThat(sorted(election, comparison.choose(election))).isEqualTo("s t");
        assertThat(sorted(
                        election, new Comparison(perCost, byVotes, Comparison.Preference.ANY_WINNER).choose(election)))
                .isEqualTo("s t");
    }

    private static String greedy(Election election, Utility utility) {
        return sorted(election, Greedy.by(utility, BY_ID).choose(election));
    }
}
