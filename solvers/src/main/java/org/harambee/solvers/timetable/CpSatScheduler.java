package org.harambee.solvers.timetable;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Optional;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Scheduler;
import org.harambee.fairness.timetable.Watch;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.harambee.solvers.engine.NativeCode;

/**
 * Makes timetables by local search first and then by CP-SAT, which goes on from there, brings a bound and may prove. What
 * CP-SAT finds is put in order within blocks and polished by the local search again; the best plan is the outcome.
 */
public final class CpSatScheduler implements Scheduler {
    private static final long MOST_CHOICES = 400_000;
    private static final double LOCAL_SHARE = 0.4;
    /** As long at least by the local search: it gets further in seconds, CP-SAT in minutes. */
    private static final double FIRST_SECONDS = 8;

    /** Of so few choices CP-SAT proves the best plan in seconds. */
    private static final long SMALL = 8_000;

    private static final int POLISH = 60_000;
    private static final long STEPS_A_SECOND = 100_000;

    @Override
    public String name() {
        return "local search and CP-SAT";
    }

    @Override
    public boolean suits(Problem problem) {
        return choices(problem) <= MOST_CHOICES && NativeCode.isReady();
    }

    private static long choices(Problem problem) {
        return (long) problem.sessions().size()
                * problem.halls().size()
                * problem.slots().size();
    }

    @Override
    public Outcome schedule(Problem problem, Effort effort, Watch watch) {
        long began = System.nanoTime();
        var stopped = new boolean[1];
        Watch own = (steps, violations, cost, best) -> {
            stopped[0] |= !watch.goesOn(steps, violations, cost, best);
            return !stopped[0];
        };
        var local = new LocalSearch().schedule(problem, first(effort, choices(problem)), own);
        if (local.proved() || stopped[0]) {
            return told(local, local.bound(), local.proved(), began);
        }
        var program = new Program(new Model(problem));
        program.hint(local.plan());
        var solver = solver(effort, began);
        var found = new Found(program, solver, local, own);
        var status = solver.solve(program.cpModel(), found);
        long bound = Math.max(local.bound(), bound(solver, status));
        var best = found.polished(problem, effort.seed());
        boolean none = status == CpSolverStatus.INFEASIBLE;
        boolean proved = none || (best.score().isFeasible() && best.score().cost() <= bound);
        return told(best, none ? 0 : bound, proved, began);
    }

    private static Effort first(Effort effort, long choices) {
        if (effort.time().isEmpty()) {
            return effort;
        }
        double all = effort.time().get().toNanos() / 1e9;
        double large = Math.max(Math.min(FIRST_SECONDS, 0.85 * all), LOCAL_SHARE * all);
        double seconds = choices > SMALL ? large : Math.min(large, Math.max(0.5, choices / 1e3));
        return new Effort(
                effort.steps(),
                Optional.of(Duration.ofNanos(Math.max(1, (long) (seconds * 1e9)))),
                effort.seed(),
                effort.start());
    }

    private static CpSolver solver(Effort effort, long began) {
        var solver = new CpSolver();
        var parameters = solver.getParameters();
        parameters.setRandomSeed((int) (effort.seed() & 0x7fff_ffff));
        if (effort.time().isPresent()) {
            double left = (effort.time().get().toNanos() - (System.nanoTime() - began)) / 1e9;
            parameters.setMaxTimeInSeconds(Math.max(0.05, left));
            parameters.setNumWorkers(Math.max(1, Runtime.getRuntime().availableProcessors()));
        } else {
            parameters.setMaxDeterministicTime(Math.max(1.0, (double) effort.steps() / STEPS_A_SECOND));
            parameters.setNumWorkers(1);
        }
        return solver;
    }

    private static long bound(CpSolver solver, CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE || status == CpSolverStatus.UNKNOWN
                ? Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6))
                : 0;
    }

    private Outcome told(Outcome outcome, long bound, boolean proved, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Outcome(outcome.plan(), outcome.score(), bound, proved, name(), outcome.steps(), seconds);
    }

    /** Keeps the last solution, which is CP-SAT's best, and ends the work where the watch says so. */
    private static final class Found extends CpSolverSolutionCallback {
        private final Program program;
        private final CpSolver solver;
        private final Outcome local;
        private final Watch watch;
        private Plan plan;
        private boolean any;

        Found(Program program, CpSolver solver, Outcome local, Watch watch) {
            this.program = program;
            this.solver = solver;
            this.local = local;
            this.watch = watch;
            plan = local.plan();
        }

        @Override
        public void onSolutionCallback() {
            any = true;
            plan = new Unfolding(program).plan(choice -> booleanValue(choice.literal()));
            if (!watch.goesOn(local.steps(), 0, Math.round(objectiveValue()), () -> plan)) {
                solver.stopSearch();
            }
        }

        private Outcome polished(Problem problem, long seed) {
            if (!any) {
                return local;
            }
            var score = Audit.of(problem, plan).score();
            var polished = new LocalSearch()
                    .schedule(problem, Effort.steps(POLISH).seeded(seed).from(plan), Watch.NONE);
            boolean better = polished.score().isBetterThan(score);
            var best = better ? polished : new Outcome(plan, score, 0, false, "", 0, 0);
            return local.score().isBetterThan(best.score())
                    ? local
                    : new Outcome(best.plan(), best.score(), 0, false, "", local.steps(), 0);
        }
    }
}
