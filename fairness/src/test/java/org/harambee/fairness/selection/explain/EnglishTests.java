package org.harambee.fairness.selection.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.harambee.fairness.selection.phragmen.Phragmen;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.junit.jupiter.api.Test;

class EnglishTests {
    private static final TieBreaks BY_COST = TieBreaks.of(new TieBreak.LowestCost(), new TieBreak.Order());

    private final Election partners = partners();

    @Test
    void anOutcomeReadAloudMakesSense() {
        var outcome =
                EqualShares.plain(Utility.COST, BY_COST).filling(Fill.GREEDY).choose(partners);
        var explanation = Explanation.of(partners, Terms.equal(partners, Utility.COST, outcome), outcome);
        var english = new English(partners);
        assertThat(explanation.rounds().stream().map(english::round))
                .containsExactly(
                        "Library is bought for 100: Kenya, Serbia and 2 others each pay 25. All voters together have 50"
                                + " left. From here on Studio is out of reach: its supporters have 5, which is 23 too"
                                + " little.",
                        "Radio is bought for 10: Kenya and Serbia each pay 5. All voters together have 40 left.",
                        "Studio is added for 28, ranked highest of all that fit; 12 of the budget is left. Bus was equal to it;"
                                + " the lower cost decided.");
        assertThat(explanation.notChosen().stream().map(english::notChosen))
                .containsExactly(
                        "Bus (35, 1 vote) was not chosen: its supporters had 30 and have 30 left, 5 too little.");
        assertThat(english.group(explanation.groups().getFirst(), explanation))
                .isEqualTo("Kenya: 1 voter (20 %) had 30 and paid 30; they stand behind 22 % of what is spent.");
    }

    @Test
    void votersWithoutNamesAreCounted() {
        var election = Drafts.budget(100)
                .project("a", 70)
                .project("b", 60)
                .ballots(2, "a b")
                .ballots(1, "a")
                .election();
        var outcome = EqualShares.plain(Utility.CARDINALITY, BY_COST).choose(election);
        var explanation = Explanation.of(election, Terms.equal(election, Utility.CARDINALITY, outcome), outcome);
        assertThat(new English(election).round(explanation.rounds().getFirst()))
                .isEqualTo(
                        "a is bought for 70: 3 voters each pay 23.33. All voters together have 30 left. From here on b is"
                                + " out of reach: its supporters have 20, which is 40 too little.");
    }

    @Test
    void loadsAreSaidToBeCarried() {
        var outcome = new Phragmen(BY_COST).choose(partners);
        var explanation = Explanation.of(partners, Terms.without(partners, Utility.COST), outcome);
        assertThat(new English(partners).round(explanation.rounds().getFirst()))
                .isEqualTo("Radio is added for 10: its 2 supporters then carry 5 each, less than those of any other.");
    }

    @Test
    void howNearAProjectCame() {
        var english = new English(partners);
        var none = new NearMisses.Found(OptionalLong.empty(), true, 9);
        assertThat(english.near(
                        2,
                        new NearMisses.Found(OptionalLong.of(34), true, 7),
                        new NearMisses.Found(OptionalLong.of(1), true, 1)))
                .isEqualTo("Studio would have been chosen at a cost of 34, or with 1 further ballot for it alone.");
        assertThat(english.near(2, new NearMisses.Found(OptionalLong.of(34), false, 48), none))
                .isEqualTo("Studio would have been chosen at a cost of 34 (the largest found).");
        assertThat(english.near(2, none, none))
                .isEqualTo("No lower cost and no number of further ballots was found with which Studio would have been"
                        + " chosen.");
    }

    private static Election partners() {
        return Drafts.budget(150)
                .grouping("affiliate", "Kenya", "Serbia", "Uganda", "Argentina", "Tanzania")
                .project("Library", 100)
                .project("Radio", 10)
                .project("Studio", 28)
                .project("Bus", 35)
                .ballots(1, List.of(0, 1), List.of(), 1, List.of(0))
                .ballots(1, List.of(0, 1), List.of(), 1, List.of(1))
                .ballots(1, List.of(0), List.of(), 1, List.of(2))
                .ballots(1, List.of(0, 2), List.of(), 1, List.of(3))
                .ballots(1, List.of(3), List.of(), 1, List.of(4))
                .election();
    }
}
