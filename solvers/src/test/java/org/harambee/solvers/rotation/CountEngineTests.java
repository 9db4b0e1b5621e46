package org.harambee.solvers.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Availability;
import org.harambee.fairness.rotation.CostTable;
import org.harambee.fairness.rotation.Goal;
import org.harambee.fairness.rotation.NoHour;
import org.harambee.fairness.rotation.Objective;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.PlanAudit;
import org.harambee.fairness.rotation.Rotation;
import org.harambee.fairness.rotation.RotationEngine;
import org.harambee.fairness.rotation.RotationProblem;
import org.harambee.fairness.rotation.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountEngineTests {
    private static final List<String> ZONES = List.of(
            "America/Los_Angeles",
            "America/Argentina/Buenos_Aires",
            "Europe/Berlin",
            "Africa/Nairobi",
            "Asia/Jakarta",
            "Pacific/Auckland");

    @Test
    void isFound() {
        assertThat(RotationEngine.found()).containsInstanceOf(CountEngine.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fourZonesAreProved(int seed) throws NoHour {
        var random = new Random(seed);
        var table = seed % 2 == 0 ? CostTable.OFFICE : CostTable.VOLUNTEER;
        var people = IntStream.range(0, 4)
                .mapToObj(i -> new Person(
                        ZONES.get(i),
                        ZONES.get(i),
                        ZoneId.of(ZONES.get(i)),
                        ZoneId.of(ZONES.get(i)).getRules(),
                        table,
                        Availability.ALWAYS,
                        BigDecimal.valueOf(random.nextInt(40))))
                .toList();
        var problem =
                RotationProblem.of(Series.weekly(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 4, 8), 60), people);
        var within = new Objective.Within(Rational.of(1, 10));

        var alone = Rotation.of(problem).plan(within);
        var plan = Rotation.of(problem).with(new CountEngine(), 60).plan(within);
        var three =
                Rotation.of(problem.withSlots(3)).with(new CountEngine(), 60).plan(within);

        assertThat(plan.values().isProved()).isTrue();
        assertThat(PlanAudit.of(plan)).isEmpty();
        assertThat(PlanAudit.of(three)).isEmpty();
        assertThat(plan.values().leastWorst())
                .isLessThanOrEqualTo(alone.values().leastWorst());
        assertThat(alone.values().leastWorstBound())
                .isLessThanOrEqualTo(plan.values().leastWorst());
        assertThat(three.values().leastWorst())
                .isGreaterThanOrEqualTo(plan.values().leastWorst());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void agreesWithTheParetoFront(int seed) throws NoHour {
        var random = new Random(seed);
        var people = IntStream.range(0, 5)
                .mapToObj(i ->
                        Person.of("p" + i, "a" + i % 2, ZoneId.of(ZONES.get(random.nextInt(3))), CostTable.VOLUNTEER))
                .toList();
        var problem =
                RotationProblem.of(Series.weekly(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 12, 16), 90), people);
        var engine = new CountEngine();
        var model = Rotation.of(problem).model();
        var plan = Rotation.of(problem).plan(new Objective.Within(Rational.ZERO));

        var worst = engine.solve(model, Goal.leastWorst(), List.of(), 60).orElseThrow();

        assertThat(Rotation.of(problem).wantsEngine()).isFalse();
        assertThat(Rational.of(worst.bound())).isEqualTo(plan.values().worst());
    }
}
