package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.harambee.fairness.program.ProgramSolver;

/**
 * Finds assignments. The largest total is found exactly in pure Java by a minimum-cost flow, unless an idea needs one juror
 * who reads its language and jurors of one affiliate are limited at once, which makes it NP-hard as the fair objectives are:
 * those ask the solvers. Without them the answer is the best of a pure Java search and not proved, with its bound. The same
 * problem gets the same answer, as long as time does not run out.
 *
 * @param solver for what is NP-hard
 * @param seconds after which the solvers give the best they have
 * @param progress is told in a few words what is being done
 */
public record Assigner(Optional<ProgramSolver> solver, double seconds, Consumer<String> progress) {
    /** Seconds, if nothing else is said. */
    public static final double PATIENCE = 50;

    /** A program of more pairs takes more memory and time than there is; they are searched. */
    private static final long MOST_PAIRS = 1_500_000;

    /** In pure Java. */
    public static Assigner pure() {
        return new Assigner(Optional.empty(), PATIENCE, line -> {});
    }

    /** With the solvers where they are there. */
    public static Assigner withSolvers() {
        return new Assigner(ProgramSolver.find(), PATIENCE, line -> {});
    }

    /** The best assignment by the objective, or why there is none. */
    public Answer assign(AssignmentProblem problem, Objective objective) {
        var deadline = new Deadline(seconds);
        progress.accept("the largest total");
        var network = new ReviewNetwork(problem, (idea, juror) -> -problem.affinity(idea, juror));
        var flow = network.flow().solve();
        if (!flow.isFeasible()) {
            return impossible(problem);
        }
        var relaxed = network.assignment(flow);
        long most = relaxed.total();
        Optional<Assignment> start = Validator.check(problem, relaxed).isEmpty()
                ? Optional.of(relaxed)
                : new LanguageSearch(problem, network, flow).find();
        if (objective == Objective.TOTAL && start.isPresent() && start.get().total() == most) {
            return total(start.get(), most, true, "min-cost flow");
        }
        return solver.isPresent() && pairs(problem) <= MOST_PAIRS
                ? solved(problem, objective, start, most, solver.get(), deadline)
                : searched(problem, objective, start, most, deadline);
    }

    private Answer solved(
            AssignmentProblem problem,
            Objective objective,
            Optional<Assignment> start,
            long most,
            ProgramSolver engine,
            Deadline deadline) {
        var best = start;
        boolean largest = start.isPresent() && start.get().total() == most;
        if (!largest) {
            var unbounded = new long[problem.ideas().size()];
            Arrays.fill(unbounded, Long.MIN_VALUE);
            var found = new Floors(problem, engine, deadline).best(unbounded);
            if (found.impossible()) {
                return impossible(problem);
            }
            best = found.assignment().or(() -> start);
            largest = found.proved();
            if (best.isEmpty()) {
                return impossible(problem);
            }
            if (objective == Objective.TOTAL) {
                return total(best.get(), Math.min(most, found.bound()), found.proved(), engine.name());
            }
        }
        progress.accept("the best for the idea served worst");
        var fair = new MaxMin(problem, engine, deadline).from(best.orElseThrow(), largest, most);
        return objective == Objective.MAXMIN ? fair : new Leximin(problem, engine, deadline, progress).from(fair);
    }

    private static long pairs(AssignmentProblem problem) {
        return (long) problem.ideas().size() * problem.jurors().size();
    }

    private Answer searched(
            AssignmentProblem problem, Objective objective, Optional<Assignment> start, long most, Deadline deadline) {
        if (start.isEmpty()) {
            return impossible(problem);
        }
        if (objective == Objective.TOTAL) {
            return total(start.get(), most, false, "min-cost flow and search");
        }
        return new FairSearch(problem, objective, deadline).from(start.get(), most);
    }

    private static Answer.Found total(Assignment best, long bound, boolean proved, String by) {
        return new Answer.Found(
                Objective.TOTAL,
                best,
                best.min(),
                proved ? best.total() : bound,
                proved,
                proved ? best.scores().length : 0,
                by,
                Optional.empty());
    }

    private Answer.Impossible impossible(AssignmentProblem problem) {
        progress.accept("why there is no assignment");
        var obstacles = Obstacles.of(problem);
        return new Answer.Impossible(obstacles, new Relaxations(problem, this::isFeasible).smallest(obstacles));
    }

    private boolean isFeasible(AssignmentProblem problem) {
        var network = new ReviewNetwork(problem, (idea, juror) -> 0);
        var flow = network.flow().solve();
        if (!flow.isFeasible() || network.isExact()) {
            return flow.isFeasible();
        }
        return solver.map(engine -> engine.solve(new PairProgram(problem, (i, j) -> true).program(), seconds)
                        .isFound())
                .orElseGet(
                        () -> new LanguageSearch(problem, network, flow).find().isPresent());
    }
}
