package org.harambee.bench.timetable;

import java.util.Arrays;
import java.util.Random;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.explain.Moves;

/** How long it takes to say what one move would cost. */
final class SingleMoves {
    private final Problem problem;
    private final Moves moves;

    SingleMoves(Problem problem, Plan plan) {
        this.problem = problem;
        moves = new Moves(problem, plan);
    }

    /** In ascending order; of moves that are possible, which are those that somebody drags a session for. */
    double[] milliseconds(int number, long seed) {
        var random = new Random(seed);
        var times = new double[number];
        for (int i = 0; i < number; ) {
            int session = random.nextInt(problem.sessions().size());
            int hall = random.nextInt(problem.halls().size());
            int slot = random.nextInt(problem.slots().size());
            long began = System.nanoTime();
            var move = moves.to(session, hall, slot);
            double took = (System.nanoTime() - began) / 1e6;
            if (move.isPossible()) {
                times[i++] = took;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
