package org.harambee.innovation.juries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.harambee.affiliates.AffiliateId;
import org.harambee.fairness.leniency.Estimate;
import org.junit.jupiter.api.Test;

class RoundResultTests {
    private static final Offset<Double> CENT = Offset.offset(0.005);

    @Test
    void strictJurorsAreToldFromWeakIdeasAsInTheWorkedExampleOfTheLibrary() {
        RoundResult results = RoundResult.of(worked().round());

        assertThat(results.ideas())
                .extracting(line -> line.idea().code())
                .containsExactlyInAnyOrder("IDEA01", "IDEA04", "IDEA03", "IDEA00", "IDEA02");
        assertThat(results.ideas().get(0).corrected().orElseThrow().value()).isCloseTo(4.00, CENT);
        assertThat(results.ideas().getLast().raw().orElseThrow()).isCloseTo(1.5, CENT);
        assertThat(results.ideas().getLast().corrected().orElseThrow().value()).isCloseTo(1.97, CENT);
        assertThat(results.jurorShare().orElseThrow()).isCloseTo(0.88, CENT);
        assertThat(results.jurors())
                .extractingByKey(0)
                .extracting(Estimate::value, InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(-0.95, Offset.offset(0.011));
    }

    @Test
    void whatAJurorInConflictGaveDoesNotCount() {
        RoundOf of = worked();
        AffiliateId serbia = new AffiliateId(new UUID(5, 5));
        of.ideas.set(0, RoundOf.idea(0, Set.of(RoundOf.person(1)), Set.of()));
        of.ideas.set(1, RoundOf.idea(1, Set.of(), Set.of(serbia)));
        of.ideas.set(2, RoundOf.idea(2, Set.of(RoundOf.person(7)), Set.of()));
        of.memberships.put(RoundOf.person(0), Set.of(serbia));
        of.accounts.put(RoundOf.person(2), Set.of(RoundOf.person(2), RoundOf.person(7)));

        assertThat(RoundResult.counted(of.round()))
                .extracting(review -> review.idea() + " by " + review.juror())
                .containsExactly("0 by 0", "1 by 1", "2 by 0", "3 by 1", "3 by 2", "4 by 0", "4 by 2");
        assertThat(new Grounds(of.round()).of(2, 2)).isEqualTo(Optional.of(Ground.SECOND_ACCOUNT));
    }

    @Test
    void aSmallPanelIsToldAsWhatItIs() {
        RoundResult results = RoundResult.of(new RoundOf(2, 2, 1)
                .gives(0, 0, 3)
                .gives(1, 0, 4)
                .gives(0, 1, 5)
                .round());

        assertThat(results.corrected()).isFalse();
        assertThat(results.ideas()).extracting(line -> line.raw().orElse(-1.0)).containsExactly(3.5, -1.0);
        assertThat(results.jurors()).isEmpty();
    }

    @Test
    void whatCameOutIsReckonedAgainOnlyWhereSomethingOfTheRoundIsOtherwise() {
        RoundResults results = new RoundResults();
        RoundResult first = results.of(worked().round());
        RoundOf withdrawn = worked();
        withdrawn.ideas.set(4, RoundOf.withdrawn(4));
        RoundOf another = worked();
        another.ideas.set(2, RoundOf.idea(2, Set.of(RoundOf.person(7)), Set.of()));
        RoundOf second = worked();
        second.ideas.set(2, RoundOf.idea(2, Set.of(RoundOf.person(7)), Set.of()));
        second.accounts.put(RoundOf.person(2), Set.of(RoundOf.person(2), RoundOf.person(7)));

        assertThat(results.of(worked().round())).as("looked at again").isSameAs(first);
        assertThat(results.of(withdrawn.gives(0, 4, 5).round()).ideas())
                .as("an idea was taken back")
                .hasSize(4);
        assertThat(results.of(another.round()).ideas().stream().mapToInt(RoundResult.Line::reviews))
                .containsExactlyInAnyOrder(2, 2, 2, 2, 2);
        assertThat(results.of(second.round()).ideas().stream().mapToInt(RoundResult.Line::reviews))
                .as("a second account of a juror came to light")
                .containsExactlyInAnyOrder(2, 2, 1, 2, 2);
    }

    @Test
    void criteriaCountByTheirWeights() {
        Jury.Sheet sheet = new RoundOf(1, 1, 2, 4, 2).round().jury().sheet();

        assertThat(sheet.score(List.of(1, 5, 3))).isEqualTo(3.5);
        assertThat(sheet.step()).isEqualTo(0.25);
    }

    @Test
    void howWellAJurorSuitsIsReckonedAsItIsWritten() {
        RoundOf of = new RoundOf(1, 2, 1);
        Wish wish = new Wish(RoundOf.person(1), of.ideas.get(0).id(), Wish.Kind.RATHER_NOT, "");
        of.wishes.put(new Pair(wish.idea(), wish.person()), wish);

        // 30 for everybody, 15 for one theme of two, 10 for the language; 30 less for the wish
        assertThat(Fit.points(Fit.of(of.round(), 0, 0).affinity())).isEqualTo(55);
        assertThat(Fit.points(Fit.of(of.round(), 0, 1).affinity())).isEqualTo(25);
    }

    @Test
    void aFileWithoutNamesSaysNothingOfJurorsAndNoCellIsAFormula() {
        RoundOf of = worked();
        Round round = of.round();
        String without = new ReviewFile(round, Map.of(), Optional.empty()).csv();
        String with = new ReviewFile(round, Map.of(RoundOf.person(0), "=Amina"), Optional.empty()).csv();

        assertThat(without.lines().findFirst()).hasValue("\uFEFFidea,title,juror,state,counts,score,Criterion 0");
        assertThat(without).contains("IDEA00,Idea 0,J").doesNotContain("sum");
        assertThat(with).contains("IDEA00,Idea 0,'=Amina,given,yes,2.0,2,'=sum,,");
        of.ideas.set(0, RoundOf.idea(0, Set.of(RoundOf.person(5)), Set.of()));
        assertThat(new ReviewFile(of.round(), Map.of(RoundOf.person(0), "Amina"), Optional.of(RoundOf.person(5))).csv())
                .contains("IDEA00,Idea 0,,given,yes,2.0,2,,,");
    }

    /** The worked example of docs/fairness/leniency.md. */
    private static RoundOf worked() {
        return new RoundOf(5, 3, 1)
                .gives(0, 0, 2)
                .gives(1, 0, 4)
                .gives(0, 1, 3)
                .gives(1, 1, 5)
                .gives(0, 2, 1)
                .gives(2, 2, 2)
                .gives(1, 3, 4)
                .gives(2, 3, 3)
                .gives(0, 4, 3)
                .gives(2, 4, 4);
    }
}
