package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;

/**
 * The largest total among assignments in which every idea has at least a given score. The relaxed program gives a bound and
 * says what each pair would cost; pairs that cost more than what the best assignment found falls short of the bound can't
 * be in a better one, so a small program of the others is enough, and still proves it.
 */
final class Floors {
    private static final double SLACK = 1e-9;
    private static final int KEPT = 8;
    private static final double LEAST_GAP = 0.01;
    private static final double GROWTH = 4;

    private final AssignmentProblem problem;
    private final ProgramSolver solver;
    private final Deadline deadline;

    Floors(AssignmentProblem problem, ProgramSolver solver, Deadline deadline) {
        this.problem = problem;
        this.solver = solver;
        this.deadline = deadline;
    }

    /**
     * What was found.
     *
     * @param bound on the total, in millionths
     * @param impossible whether it is proved that there is none
     */
    record Best(Optional<Assignment> assignment, long bound, boolean proved, boolean impossible) {}

    Best best(long[] floors) {
        var whole = program((idea, juror) -> true, floors);
        var relaxed = solver.relax(whole.program(), deadline.left());
        if (relaxed.status() != Solution.Status.OPTIMAL) {
            return new Best(Optional.empty(), Long.MAX_VALUE, false, relaxed.status() == Solution.Status.INFEASIBLE);
        }
        return among(whole, relaxed, floors);
    }

    private Best among(PairProgram whole, Solution relaxed, long[] floors) {
        double gap = firstGap(whole, relaxed);
        double bound = relaxed.objective();
        Best best = new Best(Optional.empty(), micro(bound), false, false);
        while (true) {
            double limit = gap;
            var costs = relaxed.reducedCosts();
            var kept = new boolean[problem.ideas().size()][problem.jurors().size()];
            int left = 0;
            for (int pair = 0; pair < whole.pairs(); pair++) {
                if (costs[pair] >= -limit - SLACK) {
                    kept[whole.idea(pair)][whole.juror(pair)] = true;
                    left++;
                }
            }
            boolean all = left == whole.pairs();
            var small = program((idea, juror) -> kept[idea][juror], floors);
            var solution = solver.solve(small.program(), deadline.left());
            if (solution.isFound()) {
                double missing = relaxed.objective() - solution.objective();
                boolean enough = all || missing <= limit;
                // what was left out is worth less than the limit allows
                bound = Math.min(bound, Math.max(solution.bound(), relaxed.objective() - limit));
                bound = enough ? Math.min(bound, solution.bound()) : bound;
                boolean proved = enough && solution.status() == Solution.Status.OPTIMAL;
                best = new Best(
                        Optional.of(small.assignment(solution)),
                        micro(Math.max(bound, solution.objective())),
                        proved,
                        false);
                if (enough || deadline.isOver()) {
                    return best;
                }
                gap = missing;
            } else if (all || deadline.isOver()) {
                boolean impossible = all && solution.status() == Solution.Status.INFEASIBLE;
                return new Best(
                        best.assignment(),
                        best.bound(),
                        false,
                        impossible && best.assignment().isEmpty());
            } else {
                gap = left > whole.pairs() / 3 ? Double.POSITIVE_INFINITY : Math.max(LEAST_GAP, GROWTH * limit);
            }
        }
    }

    private PairProgram program(PairProgram.Choice choice, long[] floors) {
        var program = new PairProgram(problem, choice);
        for (int idea = 0; idea < floors.length; idea++) {
            if (floors[idea] != Long.MIN_VALUE) {
                // half a millionth of room, because solvers round
                program.floor(idea, (floors[idea] - 0.5) / PairProgram.UNIT);
            }
        }
        return program;
    }

    /** So large that some pairs for each review stay. */
    private double firstGap(PairProgram whole, Solution relaxed) {
        var losses = new double[whole.pairs()];
        for (int pair = 0; pair < losses.length; pair++) {
            losses[pair] = Math.max(0, -relaxed.reducedCosts()[pair]);
        }
        Arrays.sort(losses);
        int kept = (int) Math.min(losses.length - 1L, KEPT * problem.reviews());
        return losses.length == 0 ? 0 : losses[kept];
    }

    static long micro(double units) {
        double micro = Math.floor(units * PairProgram.UNIT + 0.5);
        return micro >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) micro;
    }
}
