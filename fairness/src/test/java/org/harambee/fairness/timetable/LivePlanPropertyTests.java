package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.LivePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The score that follows each step is the one that the definitions give. */
class LivePlanPropertyTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPlanThatIsChangedHasTheScoreOfOneThatIsJudgedAnew(int part) {
        for (int seed = part * 1000; seed < part * 1000 + 25; seed++) {
            var random = new Random(seed);
            var problem = RandomProblems.of(seed, random.nextInt(1, 14), random.nextInt(1, 4), random.nextInt(1, 12));
            var model = new Model(problem);
            var live = new LivePlan(model);
            for (int step = 0; step < 60; step++) {
                int session = random.nextInt(model.sessions());
                if (live.isPlaced(session)) {
                    live.remove(session);
                } else {
                    int hall = random.nextInt(model.halls());
                    int slot = random.nextInt(model.slots());
                    if (model.mayBe(session, hall, slot) && live.isFree(session, hall, slot)) {
                        live.place(session, hall, slot);
                    }
                }
                if (step % 6 == 5) {
                    assertThat(live.score())
                            .as("seed %d step %d", seed, step)
                            .isEqualTo(Audit.of(problem, live.plan()).score());
                    assertThat(live.cost()).isEqualTo(live.score().cost());
                    assertThat(live.violations()).isEqualTo(live.score().violations());
                }
            }
        }
    }
}
