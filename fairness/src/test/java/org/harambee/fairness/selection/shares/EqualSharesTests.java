package org.harambee.fairness.selection.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.ElectionBuilder;
import org.harambee.fairness.election.Voter;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.TieNotBroken;
import org.harambee.fairness.selection.Utility;
import org.junit.jupiter.api.Test;

class EqualSharesTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());
    private static final EqualShares COST = EqualShares.plain(Utility.COST, BY_ID);
    private static final EqualShares CARDINALITY = EqualShares.plain(Utility.CARDINALITY, BY_ID);

    @Test
    void twoVotersWhoWantEverythingLeaveTheChoiceToTheTieBreak() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("3")
                .project("p0", "1")
                .project("p1", "3")
                .project("p2", "2")
                .project("p3", "1")
                .ballots(2, "p0", "p1", "p2", "p3")
                .build();

        var outcome = COST.choose(election);

        assertThat(ids(election, outcome)).containsExactly("p0", "p2");
        assertThat(outcome.steps().getFirst().tie().orElseThrow().projects()).containsExactly(0, 1, 2, 3);
        assertThat(ids(election, CARDINALITY.choose(election))).containsExactly("p0", "p3");
        assertThatThrownBy(() -> EqualShares.plain(Utility.COST, TieBreaks.of(new TieBreak.LowestCost()))
                        .choose(election))
                .isInstanceOf(TieNotBroken.class);
    }

    @Test
    void fourVotersWithDecimals() {
        var election = fourVoters().build();

        assertThat(ids(election, COST.choose(election))).containsExactly("p2", "p0");
        assertThat(sorted(election, CARDINALITY)).isEqualTo("p0 p1 p3");
        assertThat(sorted(election, COST.raising(by(Rational.of(1, 10))))).isEqualTo("p0 p1 p2");
        assertThat(sorted(election, COST.raising(by(Rational.ONE)))).isEqualTo("p0 p2");
        assertThat(sorted(election, CARDINALITY.raising(by(Rational.of(1, 10)))))
                .isEqualTo("p0 p1 p3");
    }

    @Test
    void whatNobodySupportsDoesNotStandInTheWay() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("4")
                .project("p0", "1")
                .project("p1", "0.9")
                .project("p2", "2")
                .project("p3", "1.09")
                .project("p4", "0.1")
                .ballot("p0")
                .ballots(2, "p1", "p2", "p3")
                .ballot("p2")
                .build();

        assertThat(sorted(election, COST.raising(by(Rational.of(1, 10))))).isEqualTo("p0 p1 p2");
        assertThat(sorted(election, COST.raising(by(Rational.of(1, 10))).filling(Fill.GREEDY)))
                .isEqualTo("p0 p1 p2 p4");
    }

    @Test
    void whatCostsNothingIsWorthNothingByCost() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("2")
                .project("p0", "0")
                .project("p1", "1")
                .project("p2", "2")
                .ballot("p0")
                .ballot("p0", "p1", "p2")
                .ballot("p2")
                .build();

        assertThat(COST.choose(election).steps()).isEmpty();
        assertThat(sorted(election, CARDINALITY)).isEqualTo("p0");
        assertThat(sorted(election, COST.raising(by(Rational.of(1, 10))))).isEqualTo("p2");
        assertThat(sorted(election, CARDINALITY.raising(by(Rational.of(1, 10)))))
                .isEqualTo("p0 p1");
    }

    @Test
    void theRunningExampleOfLacknerAndSkowron() {
        var election = committee()
                .ballots(3, "a", "b")
                .ballots(3, "a", "c")
                .ballots(2, "a", "d")
                .ballot("b", "c", "f")
                .ballot("e")
                .ballot("f")
                .ballot("g")
                .build();

        assertThat(ids(election, COST.choose(election))).containsExactly("a");
        assertThat(ids(election, CARDINALITY.choose(election))).containsExactly("a");
        assertThat(sorted(election, COST.raising(budget(Rational.of(1, 24))))).isEqualTo("a b c d");
        assertThat(sorted(election, COST.raising(budget(Rational.of(5))))).isEqualTo("a");
    }

    @Test
    void theMoneyTrail() {
        var election = committee()
                .ballots(2, "a", "b")
                .ballots(2, "a", "c")
                .ballots(2, "a", "d")
                .ballot("b", "c", "f")
                .ballot("e")
                .ballot("f")
                .ballot("g")
                .build();

        var outcome = COST.raising(budget(Rational.of(1, 24))).choose(election);

        assertThat(ids(election, outcome)).containsExactly("a", "b", "c", "d");
        assertThat(outcome.steps().stream().map(Step::measure))
                .containsExactly(Rational.of(1, 6), Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 2));
        var search = outcome.search().orElseThrow();
        assertThat(search.endowment()).isEqualTo(Rational.of(2, 3));
        assertThat(search.stop()).isEqualTo(Search.Stop.EXHAUSTIVE);
        assertThat(search.increments()).isEqualTo(BigInteger.valueOf(65));
    }

    @Test
    void greedyFillsWhatIsLeft() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("5")
                .project("a", "1")
                .project("b", "2")
                .project("c", "2")
                .project("d", "1")
                .project("e", "1")
                .project("f", "1")
                .ballots(2, "a", "b")
                .ballot("a")
                .ballots(3, "a", "c")
                .ballots(2, "a", "d")
                .ballot("f")
                .ballot("e")
                .build();

        assertThat(sorted(election, COST)).isEqualTo("a");
        assertThat(sorted(election, COST.filling(Fill.GREEDY))).isEqualTo("a b c");
    }

    @Test
    void raisingEndsWhereEverythingIsSelected() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("100")
                .project("a", "30")
                .project("b", "20")
                .ballot("a")
                .ballots(9, "b")
                .build();

        var search = COST.raising(Raise.add1(Raise.Start.WHOLE, Raise.Stop.BUDGET))
                .choose(election)
                .search()
                .orElseThrow();

        assertThat(search.stop()).isEqualTo(Search.Stop.ALL_SELECTED);
        assertThat(search.endowment()).isEqualTo(Rational.of(30));
        assertThat(search.increments()).isEqualTo(BigInteger.valueOf(21));
    }

    @Test
    void whatAPartnerBringsIsSpentByItsPeople() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("100")
                .project("large", "60")
                .project("small", "40")
                .groupedBy("affiliate")
                .ballot(Voter.in("A").times(9), "large")
                .ballot(Voter.in("B"), "small")
                .build();
        var given = new Endowments.OfGroups("affiliate", Map.of("A", Rational.of(60), "B", Rational.of(40)));

        assertThat(sorted(election, COST)).isEqualTo("large");
        assertThat(sorted(election, COST.endowing(given))).isEqualTo("large small");
        assertThat(sorted(election, COST.endowing(new Endowments.OfBallots(List.of(Rational.of(50), Rational.of(50))))))
                .isEqualTo("small");
        assertThatThrownBy(() -> COST.endowing(new Endowments.OfGroups("affiliate", Map.of("A", Rational.ONE)))
                        .choose(election))
                .hasMessage("no endowment for the group \"B\"");
        assertThatThrownBy(() -> COST.endowing(new Endowments.OfBallots(List.of(Rational.of(50), Rational.of(51))))
                        .choose(election))
                .hasMessage("the endowments add up to 101, not to the budget 100");
    }

    @Test
    void unequalEndowmentsRiseInProportion() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("100")
                .project("large", "90")
                .project("small", "60")
                .ballot("large")
                .ballot("small")
                .build();
        var given = new Endowments.OfBallots(List.of(Rational.of(60), Rational.of(40)));

        // the means are 50, 51, …: both projects are had together at 1.5 times as much
        var outcome = COST.endowing(given)
                .raising(Raise.add1(Raise.Start.EXACT, Raise.Stop.BUDGET))
                .choose(election);

        assertThat(outcome.steps()).isEmpty();
        assertThat(outcome.search().orElseThrow())
                .isEqualTo(new Search(
                        Rational.of(74, 50),
                        Search.Stop.BUDGET,
                        outcome.search().orElseThrow().runs(),
                        BigInteger.valueOf(26)));
    }

    @Test
    void aVoterOfWeightTwoIsTwoVoters() {
        var heavy = fourVoters().ballot(Voter.in().weighing(3), "p3", "p0").build();
        var many = fourVoters().ballots(3, "p3", "p0").build();
        var rule = CARDINALITY.raising(by(Rational.of(1, 10))).filling(Fill.PHRAGMEN);

        assertThat(rule.choose(heavy)).isEqualTo(rule.choose(many));
    }

    private static Raise by(Rational increment) {
        return new Raise(Raise.Start.EXACT, Raise.Stop.EXHAUSTIVE, Raise.Per.VOTER, increment);
    }

    private static Raise budget(Rational increment) {
        return new Raise(Raise.Start.EXACT, Raise.Stop.EXHAUSTIVE, Raise.Per.BUDGET, increment);
    }

    private static ElectionBuilder fourVoters() {
        return Election.of(BallotType.APPROVAL)
                .budget("4")
                .project("p0", "1")
                .project("p1", "0.9")
                .project("p2", "2")
                .project("p3", "1.09")
                .ballot("p0")
                .ballots(2, "p1", "p2", "p3")
                .ballot("p2");
    }

    private static ElectionBuilder committee() {
        var builder = Election.of(BallotType.APPROVAL).budget("4");
        for (var id : List.of("a", "b", "c", "d", "e", "f", "g")) {
            builder.project(id, "1");
        }
        return builder;
    }

    private static List<String> ids(Election election, Outcome outcome) {
        return outcome.selected().stream()
                .map(place -> election.projects().get(place).id())
                .toList();
    }

    private static String sorted(Election election, EqualShares rule) {
        return String.join(" ", new TreeSet<>(ids(election, rule.choose(election))));
    }
}
