package org.harambee.fairness.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Availability.Hours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small series at random, beside all that could be planned, one after the other. */
class RotationPropertyTests {
    private static final List<String> ZONES =
            List.of("America/Los_Angeles", "Europe/Berlin", "Africa/Nairobi", "Asia/Kathmandu", "Pacific/Auckland");

    static IntStream seeds() {
        int first = Integer.getInteger("first", 0);
        return IntStream.range(first, first + Integer.getInteger("cases", 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanIsBetter(int seed) {
        var random = new Random(seed);
        var problem = problem(random);
        var epsilon = Rational.of(random.nextInt(4), 10);
        var naive = NaivePlans.of(problem);
        var within = plan(problem, new Objective.Within(epsilon));
        var leximin = plan(problem, new Objective.Leximin());

        assertThat(within.isPresent()).as("seed " + seed).isEqualTo(naive.isPossible());
        if (within.isPresent() && leximin.isPresent()) {
            assertThat(PlanAudit.of(within.get())).isEmpty();
            assertThat(PlanAudit.of(leximin.get())).isEmpty();
            var least = naive.leastWorst();
            assertThat(within.get().values().leastWorst()).isGreaterThanOrEqualTo(least);
            assertThat(within.get().values().leastWorstBound()).isLessThanOrEqualTo(least);
            if (within.get().values().isProved()) {
                assertThat(within.get().values().leastWorst())
                        .as("seed " + seed)
                        .isEqualTo(least);
                assertThat(within.get().values().total())
                        .as("seed " + seed)
                        .isEqualTo(naive.leastTotal(least.times(epsilon.plus(Rational.ONE))));
            }
            if (leximin.get().values().isProved()) {
                assertThat(NaivePlans.sorted(leximin.get())).as("seed " + seed).isEqualTo(naive.leximin());
            }
        }
    }

    private static Optional<RotationPlan> plan(RotationProblem problem, Objective objective) {
        try {
            return Optional.of(Rotation.of(problem).plan(objective));
        } catch (NoHour none) {
            return Optional.empty();
        }
    }

    private static RotationProblem problem(Random random) {
        var first = LocalDate.of(2026, 10, 1 + random.nextInt(28));
        var series =
                new Series(first, first.plusDays(7L * random.nextInt(4)), 7, 15 * (2 + random.nextInt(4)), Set.of());
        int kinds = 1 + random.nextInt(4);
        var people = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> person(i, ZONES.get(random.nextInt(kinds)), random))
                .toList();
        var problem = RotationProblem.of(series, people);
        if (random.nextInt(3) == 0) {
            problem = problem.counting(Unit.AFFILIATE);
        }
        if (series.days().size() <= 2 && random.nextInt(2) == 0) {
            problem = problem.needing(Quorum.of(random.nextInt(2)));
        }
        var ruled = switch (random.nextInt(4)) {
            case 0 -> problem.withSlots(1 + random.nextInt(3));
            case 1 -> problem.takingTurns();
            default -> problem;
        };
        return random.nextInt(3) == 0 ? standing(ruled, random) : ruled;
    }

    /** With some meetings that stand, as an earlier plan had them. */
    private static RotationProblem standing(RotationProblem problem, Random random) {
        Map<LocalDate, Integer> held = new HashMap<>();
        plan(problem.withoutSideRules(), new Objective.Leximin())
                .ifPresent(earlier -> earlier.meetings().stream()
                        .filter(meeting -> random.nextBoolean())
                        .forEach(meeting -> held.put(meeting.day(), meeting.slot())));
        return problem.holding(held);
    }

    /** With hours so few that all plans can be gone through. */
    private static Person person(int i, String zone, Random random) {
        var id = ZoneId.of(zone);
        int utc = 9 * 60 + random.nextInt(3) * 30;
        int offset =
                id.getRules().getOffset(Instant.parse("2026-10-15T00:00:00Z")).getTotalSeconds() / 60;
        int start = Math.floorMod(utc + offset, 1440);
        var hours = new Hours(EnumSet.allOf(DayOfWeek.class), start, start + 180 + 30 * random.nextInt(3));
        var table = random.nextBoolean()
                ? CostTable.OFFICE
                : new CostTable("random", random.ints(48, 0, 6).boxed().toList());
        return new Person(
                "p" + i,
                "a" + random.nextInt(3),
                id,
                id.getRules(),
                table,
                new Availability(Availability.ALWAYS.from(), Availability.ALWAYS.until(), List.of(hours), List.of()),
                BigDecimal.valueOf(random.nextInt(12), random.nextInt(2)));
    }
}
