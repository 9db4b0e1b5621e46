package org.harambee.fairness.selection.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.Utility;
import org.junit.jupiter.api.Test;

/** Exact Equal Shares and bounded overspending, worked out by hand. */
class RelativesTests {
    private static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());
    private static final Endowments EQUAL = new Endowments.Equal();

    /** Four voters with 3 each. */
    private static final Election SHARED = Election.of(BallotType.APPROVAL)
            .budget("12")
            .project("a", "8")
            .project("b", "3")
            .project("c", "2")
            .ballots(2, "a")
            .ballot("a", "b", "c")
            .ballot("b")
            .build();

    @Test
    void whoCannotPayTheSamePaysNothing() {
        var exact = new ExactEqualShares(Utility.COST, Optional.empty(), Fill.NONE, BY_ID).choose(SHARED);
        var equal = EqualShares.plain(Utility.COST, BY_ID).choose(SHARED);

        // after a, which takes 8/3 from each of three, the third voter has 1/3 and the fourth can pay b alone
        assertThat(exact.steps())
                .containsExactly(
                        new Step(0, Step.By.EXACT_EQUAL_SHARES, Rational.of(1, 3), Optional.empty()),
                        new Step(1, Step.By.EXACT_EQUAL_SHARES, Rational.ONE, Optional.empty()));
        assertThat(equal.steps().get(1).measure()).isEqualTo(Rational.of(8, 9));
    }

    @Test
    void theEndowmentRisesToWhereSomethingChanges() {
        var rule = new ExactEqualShares(Utility.COST, Optional.of(Raise.Stop.BUDGET), Fill.NONE, BY_ID);

        var outcome = rule.choose(SHARED);

        // from 3 to 25/6, where b has two payers, and then to 37/6, where c is bought too and it costs 13
        assertThat(outcome.steps().stream().map(Step::measure)).containsExactly(Rational.of(1, 3), Rational.of(1, 2));
        assertThat(outcome.search())
                .contains(new Search(Rational.of(25, 6), Search.Stop.BUDGET, 4, BigInteger.valueOf(3)));
    }

    @Test
    void exactEqualSharesNeedsAUtilityThatAllShare() {
        assertThatThrownBy(() -> new ExactEqualShares(Utility.POINTS, Optional.empty(), Fill.NONE, BY_ID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void supportersWhoHaveMostOfTheCostMayOverspend() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("10")
                .project("a", "8")
                .project("b", "2")
                .ballot("a")
                .ballot("b")
                .build();

        var outcome = new BoundedOverspending(Utility.CARDINALITY, EQUAL, BY_ID).choose(election);

        // b is paid at the level 1; the supporter of a offers 5 of 8 at the level 5/8, which makes (5/8)/(5/8)²
        assertThat(outcome.steps().stream().map(Step::project)).containsExactly(1, 0);
        assertThat(outcome.steps().stream().map(Step::measure)).containsExactly(Rational.ONE, Rational.of(8, 5));
        assertThat(outcome.cost()).isEqualTo(10);
    }

    @Test
    void nothingIsBoughtThatDoesNotFitOrThatNobodyPaysFor() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("10")
                .project("dear", "11")
                .project("unknown", "1")
                .project("free", "0")
                .ballots(3, "dear", "free")
                .build();

        assertThat(new BoundedOverspending(Utility.CARDINALITY, EQUAL, BY_ID)
                        .choose(election)
                        .selected())
                .containsExactly(2);
        assertThat(new BoundedOverspending(Utility.COST, EQUAL, BY_ID).choose(election))
                .isEqualTo(new Outcome(List.of(), 0, Optional.empty()));
    }
}
