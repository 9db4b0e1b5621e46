package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.LivePlan;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The local search, beside all plans that there are. */
class LocalSearchTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onTinyProblemsItFindsTheBestOfAllPlans(long part) {
        for (long seed = part * 100; seed < part * 100 + 12; seed++) {
            var random = new Random(seed);
            var problem = RandomProblems.of(seed, random.nextInt(2, 5), random.nextInt(1, 3), random.nextInt(2, 4));
            var best = best(problem);
            var outcome = new LocalSearch().schedule(problem, Effort.steps(60_000), Watch.NONE);
            assertThat(outcome.score().isFeasible()).as("seed %d", seed).isEqualTo(best.isFeasible());
            if (best.isFeasible()) {
                assertThat(outcome.score().cost()).as("seed %d", seed).isEqualTo(best.cost());
                assertThat(outcome.bound()).as("seed %d", seed).isLessThanOrEqualTo(best.cost());
            } else {
                assertThat(outcome.proved()).as("seed %d", seed).isTrue();
            }
        }
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        var problem = RandomProblems.of(7, 14, 3, 12);
        var once = new LocalSearch().schedule(problem, Effort.steps(20_000).seeded(5), Watch.NONE);
        var again = new LocalSearch().schedule(problem, Effort.steps(20_000).seeded(5), Watch.NONE);
        assertThat(again.plan()).isEqualTo(once.plan());
        assertThat(again.score()).isEqualTo(once.score());
    }

    @Test
    void itEndsWhenItIsTold() {
        var problem = RandomProblems.of(7, 14, 3, 12);
        var outcome = new LocalSearch()
                .schedule(problem, Effort.steps(1_000_000_000), (steps, violations, cost, best) -> steps < 3_000);
        assertThat(outcome.steps()).isLessThan(10_000);
        assertThat(outcome.score()).isEqualTo(Audit.of(problem, outcome.plan()).score());
    }

    @Test
    void aPublishedPlanThatStillFitsStays() {
        var first = RandomProblems.of(11, 12, 3, 12);
        var plan = new LocalSearch().schedule(first, Effort.steps(100_000), Watch.NONE);
        assertThat(plan.score().violations()).isLessThan(4);
        var keeping = first.published(plan.plan())
                .weighing(Weights.none().with(Constraint.MOVED_SLOT, 10).with(Constraint.MOVED_HALL, 1));
        var again = new LocalSearch().schedule(keeping, Effort.steps(1_000).from(keeping.placements()), Watch.NONE);
        assertThat(again.score().cost()).isZero();
    }

    /** The best by trying every place of every session, with none among them. */
    private static Score best(Problem problem) {
        return best(new LivePlan(new Model(problem)), new Model(problem), 0);
    }

    private static Score best(LivePlan live, Model model, int session) {
        if (session == model.sessions()) {
            return live.score();
        }
        var best = best(live, model, session + 1);
        for (int hall = 0; hall < model.halls(); hall++) {
            for (int slot = 0; slot < model.slots(); slot++) {
                if (model.mayBe(session, hall, slot) && live.isFree(session, hall, slot)) {
                    live.place(session, hall, slot);
                    var found = best(live, model, session + 1);
                    best = found.isBetterThan(best) ? found : best;
                    live.remove(session);
                }
            }
        }
        return best;
    }
}
