package org.harambee.solvers.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.harambee.fairness.timetable.Clash;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Rules;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Track;
import org.harambee.fairness.timetable.Watch;
import org.harambee.fairness.timetable.Weights;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.participation.ParticipationSearch;
import org.harambee.fairness.timetable.search.Engines;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact engine, beside the local search. */
class CpSatSchedulerTests {

    @Test
    void itIsFoundAndItsScoreIsThatOfTheAudit() {
        var problem = problem(3);
        assertThat(Engines.best(problem)).isInstanceOf(CpSatScheduler.class);
        var outcome = Engines.best(problem).schedule(problem, Effort.seconds(1), Watch.NONE);
        assertThat(outcome.score()).isEqualTo(Audit.of(problem, outcome.plan()).score());
    }

    @Test
    void whatItProvesIsNeverBeaten() {
        for (int seed = 0; seed < 4; seed++) {
            var problem = problem(seed);
            var outcome = new CpSatScheduler().schedule(problem, Effort.seconds(1), Watch.NONE);
            var local =
                    new LocalSearch().schedule(problem, Effort.steps(150_000).seeded(9), Watch.NONE);
            if (local.score().isFeasible()) {
                assertThat(outcome.score().isFeasible()).isTrue();
                assertThat(!outcome.proved()
                                || outcome.score().cost() <= local.score().cost())
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(outcome.bound())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(local.score().cost());
            }
        }
    }

    @Test
    void whatCanNotBeAvoidedIsProved() {
        var sessions = List.of(Session.of("one"), Session.of("two"), Session.of("three"));
        var clashes = List.of(new Clash("one", "two", 2), new Clash("two", "three", 3), new Clash("one", "three", 4));
        var problem = new Problem(
                slots().subList(0, 2),
                List.of(Hall.of("h"), Hall.of("i")),
                List.of(),
                List.of(),
                sessions,
                clashes,
                Rules.USUAL,
                Weights.none().with(Constraint.CLASH, 10));
        var outcome = new CpSatScheduler().schedule(problem, Effort.seconds(60), Watch.NONE);
        assertThat(outcome.score().cost()).isEqualTo(20);
        assertThat(outcome.bound()).isEqualTo(20);
        assertThat(outcome.proved()).isTrue();
    }

    @Test
    void whereNothingIsPossibleThatIsProved() {
        var slots = slots().subList(0, 1);
        var people = List.of(Person.of("ana"));
        var sessions = List.of(Session.of("one", "ana"), Session.of("two", "ana"));
        var problem = new Problem(
                slots,
                List.of(Hall.of("h"), Hall.of("i")),
                people,
                List.of(),
                sessions,
                List.of(),
                Rules.USUAL,
                Weights.none());
        var outcome = new CpSatScheduler().schedule(problem, Effort.seconds(1), Watch.NONE);
        assertThat(outcome.score().isFeasible()).isFalse();
        assertThat(outcome.proved()).isTrue();
    }

    @Test
    void theLeastShareIsAtLeastThatOfTheSearch() {
        var problem = problem(5);
        var exact = new CpSatParticipation().schedule(problem, true, Effort.seconds(2));
        var search = new ParticipationSearch().schedule(problem, true, Effort.steps(2_000));
        assertThat(exact.participation().least())
                .isGreaterThanOrEqualTo(search.participation().least() - 1e-6);
        assertThat(exact.leastBound())
                .isGreaterThanOrEqualTo(search.participation().least() - 1e-5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.7, 7e5, 1e6})
    void inWhateverPeopleMeasureTheirInterestSharesAndBoundsStayTrue(double interest) {
        var people = List.of(wanting("ana", interest, "one", "t0"), wanting("bo", interest, "two", "t0"));
        var sessions = List.of(Session.of("one"), Session.of("two"));
        var problem = new Problem(
                slots().subList(0, 2),
                List.of(Hall.of("h")),
                people,
                List.of(),
                sessions,
                List.of(),
                Rules.USUAL,
                Weights.none());

        var outcome = new CpSatParticipation().schedule(problem, true, Effort.seconds(4));

        assertThat(outcome.participation().least()).isCloseTo(0.5, within(1e-6));
        assertThat(outcome.leastBound()).isBetween(0.5 - 1e-5, 1.0);
        assertThat(outcome.totalBound())
                .isGreaterThanOrEqualTo(outcome.participation().total() * (1 - 1e-5));
        assertThat(outcome.totalBound()).isLessThanOrEqualTo(2 * interest * (1 + 1e-5));
    }

    /** Somebody for whom a session is worth half at the best hour of the other. */
    private static Person wanting(String id, double interest, String session, String slot) {
        return new Person(id, Optional.empty(), Set.of(), Map.of(session, interest), Map.of(slot, 1.0, "t1", 0.5));
    }

    private static List<Slot> slots() {
        var all = new ArrayList<Slot>();
        for (int i = 0; i < 6; i++) {
            var start = Instant.parse("2026-11-06T08:00:00Z").plus(Duration.ofMinutes(30L * i + i / 3 * 30L));
            all.add(Slot.of("t" + i, start, start.plus(Duration.ofMinutes(30))));
        }
        return all;
    }

    private static Problem problem(int seed) {
        var random = new Random(seed);
        var people = new ArrayList<Person>();
        var sessions = new ArrayList<Session>();
        var clashes = new ArrayList<Clash>();
        for (int i = 0; i < 10; i++) {
            people.add(new Person(
                    "p" + i,
                    Optional.empty(),
                    Set.of(),
                    Map.of("s" + random.nextInt(10), 1.0),
                    Map.of("t" + random.nextInt(6), 0.25)));
            sessions.add(Session.of("s" + i, "p" + random.nextInt(10)).in("k" + i % 3));
            if (i > 0) {
                clashes.add(new Clash("s" + i, "s" + random.nextInt(i), random.nextInt(5)));
            }
        }
        var tracks = List.of(
                new Track("k0", Set.of(), Map.of("k1", 3L), Map.of(), Map.of()), Track.of("k1"), Track.of("k2"));
        var rules = new Rules(seed % 2 == 0, Duration.ZERO, Rules.USUAL.comfort());
        var weights = Weights.usual().with(Constraint.CLASH, 3);
        return new Problem(
                slots(), List.of(Hall.of("h0"), Hall.of("h1")), people, tracks, sessions, clashes, rules, weights);
    }
}
