package org.harambee.fairness.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RotationTests {
    private static final Objective LEAST = new Objective.Within(Rational.ZERO);

    @Test
    void atOfficeHoursOneSlotCostsNobodyAnything() throws NoHour {
        var plan = plan(RotationProblem.of(Partners.WEDNESDAYS, Partners.ofSixCities(CostTable.OFFICE)), LEAST);

        assertThat(plan.needsNoRotation()).isTrue();
        assertThat(plan.freeSlots()).containsExactly(24, 25, 26);
        assertThat(plan.values().worst()).isEqualTo(Rational.ZERO);
        assertThat(plan.values().isProved()).isTrue();
        assertThat(plan.slots()).hasSize(1);
        assertThat(plan.regimes()).extracting(Regime::meetings).containsExactly(4, 31, 5);
        assertThat(plan.regimes())
                .extracting(Regime::first)
                .containsExactly(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 29), LocalDate.of(2023, 11, 1));
    }

    @Test
    void afterWorkTheWorstOffBears143() throws NoHour {
        var problem = RotationProblem.of(Partners.WEDNESDAYS, Partners.ofSixCities(CostTable.VOLUNTEER));

        var plan = plan(problem, LEAST);
        var leximin = plan(problem, new Objective.Leximin());

        assertThat(plan.values().worst()).isEqualTo(Rational.of(143));
        assertThat(plan.values().total()).isEqualTo(Rational.of(1090));
        assertThat(plan.values().leastWorstBound()).isEqualTo(Rational.of(143));
        assertThat(plan.values().isProved()).isTrue();
        assertThat(plan.needsNoRotation()).isFalse();
        assertThat(leximin.burdens())
                .extracting(burden -> burden.total().numerator().intValue())
                .containsExactly(143, 89, 89, 89, 136, 136, 136, 136, 136);
        assertThat(PlanAudit.of(plan)).isEmpty();
    }

    @Test
    void whatTheWorstOffGivesAllOthersGain() throws NoHour {
        var problem = RotationProblem.of(Partners.WEDNESDAYS, Partners.ofSixCities(CostTable.VOLUNTEER));

        assertThat(Rotation.of(problem).tradeOff())
                .extracting(TradeOff::worst, TradeOff::total)
                .containsExactly(
                        tuple(Rational.of(143), Rational.of(1090)),
                        tuple(Rational.of(150), Rational.of(862)),
                        tuple(Rational.of(157), Rational.of(670)),
                        tuple(Rational.of(170), Rational.of(515)),
                        tuple(Rational.of(214), Rational.of(373)),
                        tuple(Rational.of(286), Rational.of(337)),
                        tuple(Rational.of(320), Rational.of(320)));
        assertThat(plan(problem, Objective.usual()).values().total()).isEqualTo(Rational.of(670));
    }

    @Test
    void affiliatesCountOnceWhoeverComes() throws NoHour {
        var problem = RotationProblem.of(Partners.WEDNESDAYS, Partners.ofSixCities(CostTable.VOLUNTEER))
                .counting(Unit.AFFILIATE);

        var plan = plan(problem, LEAST);

        assertThat(plan.values().worst()).isEqualTo(Rational.of(143));
        assertThat(plan.values().total()).isEqualTo(Rational.of(729));
        assertThat(plan.burdens()).hasSize(6);
        assertThat(PlanAudit.of(plan)).isEmpty();
    }

    @Test
    void twelveMeetings() throws NoHour {
        var plan = plan(RotationProblem.of(Partners.TWELVE, Partners.ofSixCities(CostTable.VOLUNTEER)), LEAST);

        assertThat(plan.values().worst()).isEqualTo(Rational.of(43));
        assertThat(plan.values().total()).isEqualTo(Rational.of(360));
    }

    @Test
    void aroundTheWorldWithoutAnEngineThereIsAGap() throws NoHour {
        var problem = RotationProblem.of(Partners.WEDNESDAYS, Partners.aroundTheWorld(CostTable.VOLUNTEER));

        var plan = plan(problem, LEAST);

        assertThat(Rotation.of(problem).wantsEngine()).isTrue();
        assertThat(plan.values().isProved()).isFalse();
        assertThat(plan.values().worst()).isBetween(Rational.of(395), Rational.of(412));
        assertThat(plan.values().leastWorstBound()).isBetween(Rational.of(391), Rational.of(393));
        assertThat(PlanAudit.of(plan)).isEmpty();
    }

    @Test
    void atMostSoManySlots() throws NoHour {
        var problem = RotationProblem.of(Partners.WEDNESDAYS, Partners.ofSixCities(CostTable.VOLUNTEER));

        var one = plan(problem.withSlots(1), LEAST);
        var two = plan(problem.withSlots(2), LEAST);
        var three = plan(problem.withSlots(3), LEAST);

        assertThat(one.values().worst()).isEqualTo(Rational.of(160));
        assertThat(one.slots()).containsExactly(30);
        assertThat(two.slots()).hasSizeLessThanOrEqualTo(2);
        assertThat(three.values().worst()).isEqualTo(Rational.of(143));
        assertThat(three.slots()).hasSizeLessThanOrEqualTo(3);
        assertThat(List.of(one, two, three)).allMatch(plan -> PlanAudit.of(plan).isEmpty());
    }

    @Test
    void nobodyHasTheWorstSlotTwiceRunning() throws NoHour {
        var problem = RotationProblem.of(Partners.TWELVE, Partners.ofSixCities(CostTable.VOLUNTEER))
                .takingTurns();

        var plan = plan(problem, Objective.usual());

        assertThat(PlanAudit.of(plan)).isEmpty();
        assertThat(plan.slots()).hasSizeBetween(2, 3);
        assertThat(plan.values().isProved()).isTrue();
        assertThat(plan.values().leastWorst()).isGreaterThanOrEqualTo(Rational.of(43));
    }

    @Test
    void turnsGoOnWhereMostMeetingsStand() throws NoHour {
        var problem = RotationProblem.of(Partners.TWELVE, Partners.ofSixCities(CostTable.VOLUNTEER))
                .takingTurns();
        var first = plan(problem, Objective.usual());
        Map<LocalDate, Integer> standing = new HashMap<>();
        first.meetings().stream().limit(11).forEach(meeting -> standing.put(meeting.day(), meeting.slot()));

        var last = plan(problem.holding(standing), Objective.usual());

        assertThat(PlanAudit.of(last)).isEmpty();
        assertThat(last.slots()).hasSizeBetween(2, 3);
        assertThat(last.values().isProved()).isTrue();
    }

    @Test
    @Timeout(60)
    void fiveStartsAreNotTooManyToBeTried() throws NoHour {
        var people = List.of(
                Person.of("a", "a", ZoneId.of("America/Los_Angeles"), CostTable.VOLUNTEER),
                Person.of("b", "b", ZoneId.of("Europe/Berlin"), CostTable.VOLUNTEER),
                Person.of("c", "c", ZoneId.of("Asia/Kathmandu"), CostTable.VOLUNTEER),
                Person.of("d", "d", ZoneId.of("Pacific/Auckland"), CostTable.VOLUNTEER));
        var problem = RotationProblem.of(Partners.TWELVE, people).withSlots(6);

        var plan = plan(problem, LEAST);

        assertThat(plan.slots()).hasSizeLessThanOrEqualTo(6);
        assertThat(PlanAudit.of(plan)).isEmpty();
    }

    @Test
    void theSamePeopleGetTheSamePlan() throws NoHour {
        var problem = RotationProblem.of(Partners.TWELVE, Partners.aroundTheWorld(CostTable.OFFICE));

        assertThat(plan(problem, Objective.usual())).isEqualTo(plan(problem, Objective.usual()));
    }

    private static RotationPlan plan(RotationProblem problem, Objective objective) throws NoHour {
        return Rotation.of(problem).plan(objective);
    }
}
