package org.harambee.solvers.timetable;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Weights;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.participation.Gains;
import org.harambee.fairness.timetable.participation.Participation;
import org.harambee.fairness.timetable.participation.ParticipationOutcome;
import org.harambee.fairness.timetable.participation.ParticipationScheduler;
import org.harambee.fairness.timetable.participation.ParticipationSearch;
import org.harambee.solvers.engine.NativeCode;

/**
 * Participation by CP-SAT: first the largest least share, in millionths, then the largest total that leaves it. The largest
 * total alone, where it is an assignment problem, is left to the library.
 */
public final class CpSatParticipation implements ParticipationScheduler {
    private static final long MILLION = 1_000_000;
    private static final long MOST_CHOICES = 400_000;

    /** Single numbers stay below, so that sums of all choices stay far from what 64 bits hold. */
    private static final double LARGEST = 1e12;

    @Override
    public boolean suits(Problem problem) {
        long choices = (long) problem.sessions().size()
                * problem.halls().size()
                * problem.slots().size();
        return choices <= MOST_CHOICES && NativeCode.isReady();
    }

    @Override
    public ParticipationOutcome schedule(Problem problem, boolean fair, Effort effort) {
        long began = System.nanoTime();
        double seconds = effort.time().map(time -> time.toNanos() / 1e9).orElse(60.0);
        var bare = problem.weighing(Weights.none());
        var local = new ParticipationSearch()
                .schedule(bare, fair, Effort.steps(20_000).seeded(effort.seed()));
        if (!fair && local.totalProved()) {
            return local;
        }
        var run = new Run(bare, local.plan(), effort.seed());
        double leastBound = 1;
        boolean leastProved = true;
        if (fair) {
            var status = run.leastShare(seconds / 2);
            leastBound = run.bound.isPresent() ? Math.min(1, run.bound.getAsDouble()) : local.leastBound();
            leastProved = status == CpSolverStatus.OPTIMAL;
        }
        var status = run.total(seconds - (System.nanoTime() - began) / 1e9);
        return new ParticipationOutcome(
                run.best,
                Participation.of(bare, run.best),
                leastBound,
                leastProved,
                run.bound.orElse(local.totalBound()),
                status == CpSolverStatus.OPTIMAL && leastProved,
                "CP-SAT",
                (System.nanoTime() - began) / 1e9);
    }

    /** One problem, solved for one aim after the other. */
    private static final class Run {
        private final Problem problem;
        private final Program program;
        private final Gains gains;
        private final long seed;
        private Plan best;
        /** What the aim can't go above, where the solver came to know something. */
        private OptionalDouble bound = OptionalDouble.empty();

        Run(Problem problem, Plan start, long seed) {
            this.problem = problem;
            this.seed = seed;
            program = new Program(new Model(problem));
            gains = new Gains(problem);
            best = start;
        }

        private CpSolverStatus leastShare(double seconds) {
            var rows = program.cpModel();
            IntVar least = rows.newIntVar(0, MILLION, "");
            for (int place = 0; place < gains.people(); place++) {
                if (gains.best(place) > 0) {
                    rows.addGreaterOrEqual(own(place).addTerm(least, -Math.round(LARGEST / MILLION)), 0);
                }
            }
            rows.maximize(least);
            return solve(seconds, true, MILLION, () -> rows.addGreaterOrEqual(least, floor()));
        }

        /** As a share of the best possible, so that it does not matter in what people measure their interest. */
        private LinearExprBuilder own(int place) {
            var sum = LinearExpr.newBuilder();
            for (int session = 0; session < problem.sessions().size(); session++) {
                for (var choice : program.grid().of(session)) {
                    double share = gains.of(place, session, choice.slot(), choice.span()) / gains.best(place);
                    if (share > 0) {
                        sum.addTerm(choice.literal(), Math.round(LARGEST * share));
                    }
                }
            }
            return sum;
        }

        private CpSolverStatus total(double seconds) {
            var sum = LinearExpr.newBuilder();
            double unit = Math.min(MILLION, LARGEST / largest());
            for (int session = 0; session < problem.sessions().size(); session++) {
                for (var choice : program.grid().of(session)) {
                    sum.addTerm(
                            choice.literal(), Math.round(unit * gains.ofAll(session, choice.slot(), choice.span())));
                }
            }
            program.cpModel().maximize(sum);
            return solve(seconds, false, unit, () -> {});
        }

        /** The most that a single choice gives to all, or 1. */
        private double largest() {
            double largest = 1;
            for (int session = 0; session < problem.sessions().size(); session++) {
                for (var choice : program.grid().of(session)) {
                    largest = Math.max(largest, gains.ofAll(session, choice.slot(), choice.span()));
                }
            }
            return largest;
        }

        /** What whoever has least has now; a little less, for gains are rounded. */
        private long floor() {
            return Math.max(
                    0,
                    (long) Math.floor(MILLION * Participation.of(problem, best).least()) - 2);
        }

        private CpSolverStatus solve(double seconds, boolean fair, double unit, Runnable after) {
            program.hint(best);
            var solver = new CpSolver();
            solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, seconds));
            solver.getParameters().setRandomSeed((int) (seed & 0x7fff_ffff));
            solver.getParameters()
                    .setNumWorkers(Math.max(1, Runtime.getRuntime().availableProcessors()));
            var status = solver.solve(program.cpModel());
            bound = switch (status) {
                case OPTIMAL, FEASIBLE, UNKNOWN -> OptionalDouble.of(solver.bestObjectiveBound() / unit);
                case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED -> OptionalDouble.empty();
            };
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                var found = new Unfolding(program).plan(choice -> solver.booleanValue(choice.literal()));
                boolean whole = IntStream.range(0, found.sessions()).allMatch(found::isPlaced);
                if (whole && !Participation.of(problem, best).isBetterThan(Participation.of(problem, found), fair)) {
                    best = found;
                }
            }
            after.run();
            return status;
        }
    }
}
