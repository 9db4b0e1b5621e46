package org.harambee.fairness.selection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

class AuditTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    /** 30 each. The library costs 20 for each, the radio 6 for each; then by votes nothing fits but the bus. */
    private final Election election = Drafts.budget(120)
            .project("library", 60)
            .project("radio", 12)
            .project("bus", 40)
            .project("park", 49)
            .ballots(1, "library radio")
            .ballots(1, "library")
            .ballots(1, "library radio bus")
            .ballots(1, "bus park")
            .election();

    private final EqualShares rule = EqualShares.plain(Utility.COST, BY_ID).filling(Fill.GREEDY);

    private final Claim claim = Claim.of(
            rule.choose(election),
            Utility.COST,
            Collections.nCopies(4, Rational.of(30)),
            BY_ID,
            Step.By.EQUAL_SHARES,
            Step.By.GREEDY);

    @Test
    void whatTheRuleDidHolds() {
        assertThat(claim.rounds().stream()
                        .map(round -> election.projects().get(round.project()).id()))
                .containsExactly("library", "radio", "bus");
        assertThat(Audit.of(election, claim)).isEqualTo(new Verdict.Holds(3));
    }

    @Test
    void whereNobodyVotedNothingIsBought() {
        var empty = Drafts.budget(10).project("a", 5).election();
        var raise = Raise.add1(Raise.Start.WHOLE, Raise.Stop.BUDGET);
        for (var shares : List.of(EqualShares.plain(Utility.COST, BY_ID), rule.raising(raise))) {
            var outcome = shares.choose(empty);
            var phases = shares.fill() == Fill.GREEDY
                    ? new Step.By[] {Step.By.EQUAL_SHARES, Step.By.GREEDY}
                    : new Step.By[] {Step.By.EQUAL_SHARES};
            var bare = Claim.of(outcome, Utility.COST, List.of(), BY_ID, phases);
            var told = outcome.search()
                    .map(search -> bare.raising(Raising.of(empty, raise, search.stop())))
                    .orElse(bare);
            assertThat(Audit.of(empty, told))
                    .isEqualTo(new Verdict.Holds(outcome.steps().size()));
            assertThat(Axioms.of(empty, told)).hasSize(3);
        }
    }

    @Test
    void claimedPaymentsAreCompared() {
        assertThat(Audit.of(election, with(0, paying(claim.rounds().getFirst(), new Claim.Paid(Rational.of(20), 3)))))
                .isEqualTo(new Verdict.Holds(3));
        fails(
                with(0, paying(claim.rounds().getFirst(), new Claim.Paid(Rational.of(30), 2))),
                1,
                "3 voters pay 20 each for library, not 0");
    }

    @Test
    void swappedWinnersAreFound() {
        var rounds = new ArrayList<>(claim.rounds());
        Collections.swap(rounds, 0, 1);
        fails(
                with(rounds),
                1,
                "the supporters of library could have paid for it at a lower price than 1/2 for each unit");
    }

    @Test
    void aWrongPriceIsFound() {
        var first = claim.rounds().getFirst();
        fails(
                with(0, new Claim.Round(0, first.by(), Rational.of(1, 2), List.of())),
                1,
                "at the price of 1/2 for each unit, the supporters of library pay 90, not its cost of 60");
    }

    @Test
    void aWrongEndowmentIsFound() {
        fails(
                new Claim(
                        claim.utility(),
                        Collections.nCopies(4, Rational.of(31)),
                        false,
                        BY_ID,
                        claim.phases(),
                        claim.rounds(),
                        claim.cost()),
                0,
                "the voters are given 124 together, not the budget of 120");
        fails(
                new Claim(
                        claim.utility(),
                        Collections.nCopies(4, Rational.of(35)),
                        true,
                        BY_ID,
                        claim.phases(),
                        claim.rounds(),
                        claim.cost()),
                3,
                "the supporters of bus have 44 left and could pay its cost of 40");
    }

    @Test
    void aMissingRoundIsFound() {
        fails(
                with(claim.rounds().subList(1, 3)),
                1,
                "the supporters of library could have paid for it at a lower price than 1/2 for each unit");
        fails(with(claim.rounds().subList(0, 2)), 3, "bus still fits into the budget");
        var withoutRadio = List.of(claim.rounds().get(0), claim.rounds().get(2));
        fails(with(withoutRadio), 2, "the supporters of radio have 20 left and could pay its cost of 12");
    }

    @Test
    void costsAboveTheBudgetAreFound() {
        var rounds = new ArrayList<>(claim.rounds());
        rounds.add(new Claim.Round(3, Step.By.GREEDY, Rational.ONE, List.of()));
        fails(with(rounds), 4, "with park the selection costs 41 more than the budget");
        fails(
                new Claim(claim.utility(), claim.endowments(), false, BY_ID, claim.phases(), claim.rounds(), 111),
                4,
                "the projects selected cost 112, not 111");
    }

    @Test
    void aWinnerTwiceOrFromNowhereIsFound() {
        var rounds = new ArrayList<>(claim.rounds());
        rounds.add(1, rounds.getFirst());
        fails(with(rounds), 2, "library is selected twice");
        fails(
                with(0, new Claim.Round(9, Step.By.EQUAL_SHARES, Rational.ONE, List.of())),
                1,
                "there is no project at place 9");
    }

    private void fails(Claim tampered, int round, String sentence) {
        assertThat(Audit.of(election, tampered)).isEqualTo(new Verdict.Fails(round, sentence));
    }

    private static Claim.Round paying(Claim.Round round, Claim.Paid... payments) {
        return new Claim.Round(round.project(), round.by(), round.measure(), List.of(payments));
    }

    private Claim with(int place, Claim.Round round) {
        var rounds = new ArrayList<>(claim.rounds());
        rounds.set(place, round);
        return with(rounds);
    }

    private Claim with(List<Claim.Round> rounds) {
        return new Claim(claim.utility(), claim.endowments(), false, BY_ID, claim.phases(), rounds, claim.cost());
    }
}
