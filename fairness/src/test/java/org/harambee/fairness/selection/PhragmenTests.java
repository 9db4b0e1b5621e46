package org.harambee.fairness.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.harambee.fairness.selection.HandVectors.BY_ID;
import static org.harambee.fairness.selection.HandVectors.ids;
import static org.harambee.fairness.selection.HandVectors.sorted;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.junit.jupiter.api.Test;

class PhragmenTests {
    private static final Phragmen PHRAGMEN = new Phragmen(BY_ID);

    @Test
    void whatIsWorkedOutByHand() {
        assertThat(sorted(HandVectors.COMMITTEE, PHRAGMEN.choose(HandVectors.COMMITTEE)))
                .isEqualTo("a b c d");
        assertThat(sorted(HandVectors.FOUR_VOTERS, PHRAGMEN.choose(HandVectors.FOUR_VOTERS)))
                .isEqualTo("p0 p1 p2");
        assertThat(PHRAGMEN.choose(HandVectors.COMMITTEE).steps().stream().map(Step::measure))
                .containsExactly(
                        // 1/8; then (1 + 3/8)/4; for c the load of b's voter with {b c f} comes to it; then (1 + 2/8)/2
                        Rational.of(1, 8), Rational.of(11, 32), Rational.of(55, 128), Rational.of(5, 8));
    }

    @Test
    void itEndsBeforeATieOfWhichOneDoesNotFit() {
        var election = Drafts.budget(3)
                .project("a", 2)
                .project("b", 2)
                .project("c", 1)
                .ballots(1, "a")
                .ballots(1, "b")
                .ballots(1, "c")
                .election();
        assertThat(ids(election, PHRAGMEN.choose(election))).containsExactly("c", "a");
        var dearer = Drafts.budget(3)
                .project("a", 2)
                .project("b", 4)
                .project("c", 3)
                .ballots(2, "b")
                .ballots(1, "a")
                .ballots(1, "a c")
                .election();
        assertThat(ids(dearer, PHRAGMEN.choose(dearer)))
                .as("what is dearer than all money is passed over, what is dearer than the rest ends it")
                .containsExactly("a");
    }

    @Test
    void unsupportedProjectsAreTakenOnlyIfAllOfThemFit() {
        var fitting =
                Drafts.budget(3).project("b", 1).project("a", 1).project("c", 1).ballots(1, "c");
        assertThat(ids(fitting.election(), PHRAGMEN.choose(fitting.election()))).containsExactly("c", "a", "b");
        var tooDear = fitting.project("d", 3).election();
        assertThat(ids(tooDear, PHRAGMEN.choose(tooDear))).containsExactly("c");
    }

    @Test
    void aVoterOfWeightTwoCountsAsTwo() {
        var weighted = Drafts.budget(2)
                .project("a", 1)
                .project("b", 1)
                .project("c", 1)
                .ballots(1, List.of(0, 1), List.of(), 2, List.of())
                .ballots(1, List.of(2), List.of(), 1, List.of())
                .election();
        var copied = Drafts.budget(2)
                .project("a", 1)
                .project("b", 1)
                .project("c", 1)
                .ballots(2, "a b")
                .ballots(1, "c")
                .election();
        assertThat(PHRAGMEN.choose(weighted)).isEqualTo(PHRAGMEN.choose(copied));
    }

    @Test
    void moneyLeftIsSpentBeforeLoadIsTaken() {
        var election = Drafts.budget(2)
                .project("a", 1)
                .project("b", 1)
                .ballots(1, "a")
                .ballots(1, "b")
                .election();
        var nothing = new Outcome(List.of(), 0, Optional.empty());
        var outcome = PHRAGMEN.complete(election, nothing, List.of(Rational.of(1, 3), Rational.of(1, 2)));
        assertThat(ids(election, outcome)).containsExactly("b", "a");
        assertThat(outcome.steps().stream().map(Step::measure)).containsExactly(Rational.of(1, 2), Rational.of(2, 3));
        assertThat(PHRAGMEN.complete(election, nothing, Collections.nCopies(2, Rational.ZERO)))
                .isEqualTo(PHRAGMEN.choose(election));
    }

    @Test
    void pointsAreNoApproval() {
        var election = Drafts.budget(1)
                .type(BallotType.ORDINAL)
                .project("a", 1)
                .ballots(1, "a")
                .election();
        assertThatThrownBy(() -> PHRAGMEN.choose(election)).isInstanceOf(IllegalArgumentException.class);
    }
}
