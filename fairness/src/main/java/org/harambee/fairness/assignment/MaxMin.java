package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;

/**
 * The best worst score, then the largest total at it. NP-hard (Garg, Kavitha, Kumar, Mehlhorn and Mestre, <i>Assigning
 * Papers to Referees</i>, Algorithmica 58, 2010). A bound comes from what each idea could have by itself and from the
 * relaxed program; in practice the bound is nearly always reached, so the largest total under it is asked for first, which
 * is far faster than asking for the best worst score.
 */
final class MaxMin {
    /** The part of the time that the program has; what is left is for a search, if it did not come to the end. */
    private static final double PROGRAM = 0.6;
    /** Seconds that the search has at least. */
    private static final double LAST = 8;

    private final AssignmentProblem problem;
    private final ProgramSolver solver;
    private final Deadline deadline;
    private final Floors floors;
    private final Ceilings ceilings;

    MaxMin(AssignmentProblem problem, ProgramSolver solver, Deadline deadline) {
        this.problem = problem;
        this.solver = solver;
        this.deadline = deadline;
        floors = new Floors(problem, solver, deadline);
        ceilings = new Ceilings(problem);
    }

    /** @param start any assignment, and whether its total is proved to be the largest of all */
    Answer.Found from(Assignment start, boolean largest, long totalBound) {
        long ceiling = ceilings.lowest();
        if (start.min() >= ceiling && largest) {
            return found(start, ceiling, start.total(), true, "min-cost flow");
        }
        var first = new Floors(problem, solver, new Deadline(PROGRAM * deadline.left())).best(floor(ceiling));
        if (first.proved() && first.assignment().isPresent()) {
            return found(first.assignment().get(), ceiling, first.bound(), true, solver.name());
        }
        if (!first.impossible()) {
            return searched(start, first, ceiling, totalBound);
        }
        return between(start, Math.min(ceiling - 1, relaxedWorst(ceiling)), totalBound);
    }

    /** The program took too long: a search may find better ones, and is what is left where it found none. */
    private Answer.Found searched(Assignment start, Floors.Best first, long ceiling, long totalBound) {
        var known = first.assignment().orElse(start);
        var left = new Deadline(Math.max(LAST, deadline.left()));
        var swapped = SwapSearch.find(problem, known, ceiling, left);
        boolean isBySearch = FairSearch.isFairer(swapped, known);
        return found(
                isBySearch ? swapped : known,
                ceiling,
                Math.min(totalBound, first.bound()),
                false,
                isBySearch ? "search by swaps" : solver.name());
    }

    /** Halves the range of worst scores until the best one is known or time is over. */
    private Answer.Found between(Assignment start, long bound, long totalBound) {
        long high = bound;
        long tried = high;
        Floors.Best best = null;
        long low = start.min();
        while (low < high && !deadline.isOver()) {
            var next = at(tried);
            if (next.assignment().isPresent()) {
                best = next;
                low = Math.max(tried, next.assignment().get().min());
            } else if (next.impossible()) {
                high = ceilings.below(tried);
            } else {
                break;
            }
            tried = Math.max(low + 1, low + (high - low + 1) / 2);
        }
        if (best == null && low >= high) {
            best = at(low);
        }
        if (best == null || best.assignment().isEmpty()) {
            return found(start, high, totalBound, false, solver.name());
        }
        boolean proved = low >= high && best.proved();
        return found(best.assignment().get(), Math.max(low, high), best.bound(), proved, solver.name());
    }

    private Floors.Best at(long score) {
        return floors.best(floor(score));
    }

    private long[] floor(long score) {
        var all = new long[problem.ideas().size()];
        Arrays.fill(all, score);
        return all;
    }

    private long relaxedWorst(long otherwise) {
        var program = new PairProgram(problem, (idea, juror) -> true);
        program.worst();
        var relaxed = solver.relax(program.program(), deadline.left());
        return relaxed.status() == Solution.Status.OPTIMAL
                ? ceilings.onGrid(Floors.micro(relaxed.objective()))
                : otherwise;
    }

    private Answer.Found found(Assignment best, long minBound, long totalBound, boolean proved, String by) {
        return new Answer.Found(
                Objective.MAXMIN,
                best,
                Math.max(minBound, best.min()),
                proved ? best.total() : Math.max(totalBound, best.total()),
                proved,
                proved ? best.scores().length : 0,
                by,
                Optional.empty());
    }
}
