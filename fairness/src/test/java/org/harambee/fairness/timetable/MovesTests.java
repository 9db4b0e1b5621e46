package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.explain.Moves;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.junit.jupiter.api.Test;

/** What it would cost to have a session elsewhere. */
class MovesTests {

    @Test
    void aMoveSaysWhatItCostsAndWhoChangesPlaces() {
        var problem = new Gathering(2, "red", "blue")
                .interested("ana", "one", "two")
                .interested("bo", "one", "three")
                .session(Session.of("one"))
                .session(Session.of("two"))
                .session(Session.of("three"))
                .weighing(Constraint.CLASH, 10)
                .problem();
        // one alone at first, the other two beside each other
        var plan = new Plan(new int[] {0, 0, 1}, new int[] {0, 1, 1});
        var moves = new Moves(problem, plan);
        var move = moves.to(0, 0, 1);
        assertThat(move.isPossible()).isTrue();
        assertThat(move.displaced()).containsExactly(1);
        assertThat(move.cost()).isEqualTo(10);
        assertThat(moves.plan()).isEqualTo(plan);
        assertThat(moves.to(1, 1, 0).cost()).isEqualTo(10);
    }

    @Test
    void anImpossibleMoveSaysWhy() {
        var problem = new Gathering(2, "red")
                .away("ana", "t2")
                .session(Session.of("one", "ana"))
                .problem();
        var moves = new Moves(problem, new Plan(new int[] {0}, new int[] {0}));
        assertThat(moves.to(0, 0, 1).obstacles()).containsExactly("ana is away in t2, when one is on");
    }

    @Test
    void whatAMoveSaysIsWhatThePlanIsWorthAfterwards() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var problem = RandomProblems.of(seed, 10, 3, 9);
            var plan = new LocalSearch()
                    .schedule(problem, Effort.steps(2_000), Watch.NONE)
                    .plan();
            var moves = new Moves(problem, plan);
            for (int i = 0; i < 20; i++) {
                var move = moves.to(random.nextInt(10), random.nextInt(3), random.nextInt(9));
                assertThat(move.after())
                        .isEqualTo(Audit.of(problem, move.plan()).score());
                assertThat(moves.plan()).isEqualTo(plan);
            }
        }
    }
}
