package org.harambee.fairness.timetable.search;

import java.util.SplittableRandom;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Scheduler;
import org.harambee.fairness.timetable.Watch;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.model.Model;

/**
 * Makes timetables by local search, on the JDK alone: a first plan by greed, then {@link Annealing}. It proves nothing but
 * what {@link LowerBound} shows. The same problem, seed, start and number of steps give the same plan.
 */
public final class LocalSearch implements Scheduler {

    @Override
    public String name() {
        return "local search";
    }

    @Override
    public Outcome schedule(Problem problem, Effort effort, Watch watch) {
        long began = System.nanoTime();
        var model = new Model(problem);
        long bound = LowerBound.of(model);
        var live = LivePlan.of(model, effort.start().orElse(Plan.empty(model.sessions())));
        var annealing = new Annealing(live, new SplittableRandom(effort.seed()), violation(problem));
        if (!LowerBound.isCrowded(model)) {
            annealing.run(new Clockwork(effort, watch, began), bound);
        }
        var score = Audit.of(problem, annealing.best()).score();
        boolean proved = score.isFeasible() ? score.cost() <= bound : Exhaustion.isImpossible(model);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Outcome(annealing.best(), score, bound, proved, name(), annealing.steps(), seconds);
    }

    /** What a violation weighs at first: more than what one session brings about of anything. */
    private static long violation(Problem problem) {
        long heaviest = 1;
        for (var constraint : Constraint.values()) {
            heaviest = Math.max(heaviest, problem.weights().of(constraint));
        }
        return 10 * heaviest;
    }
}
