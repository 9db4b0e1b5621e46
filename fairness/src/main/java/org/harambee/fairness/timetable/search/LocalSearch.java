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
    private static final long FEW = 100_000;

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
        var enough = LowerBound.isCrowded(model) ? shortened(effort) : effort;
        annealing.run(new Clockwork(enough, watch, began), bound);
        var score = Audit.of(problem, annealing.best()).score();
        boolean proved = score.isFeasible() ? score.cost() <= bound : Exhaustion.isImpossible(model);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Outcome(annealing.best(), score, bound, proved, name(), annealing.steps(), seconds);
    }

    /** Where no plan can keep all that is hard, a nearly good one is only to be looked at. */
    private static Effort shortened(Effort effort) {
        long steps = effort.steps() == 0 ? FEW : Math.min(FEW, effort.steps());
        return new Effort(steps, effort.time(), effort.seed(), effort.start());
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
