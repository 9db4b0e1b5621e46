package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.harambee.fairness.program.LinearProgram;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;

/**
 * Leximin over the ideas' scores. Where few scores are possible, as with bids: for each of them upwards as many ideas as
 * can be have at least that, while earlier counts are kept; that is exactly leximin; by {@link ConfigurationLeximin} where
 * affinities take few values. Elsewhere each idea from the one with
 * the lowest ceiling on gets its ceiling for as long as all others keep at least as much, which is leximin as far as it
 * goes; the rest then gets the best worst score, and the largest total.
 */
final class Leximin {
    static final int MOST_LEVELS = 64;

    private final AssignmentProblem problem;
    private final ProgramSolver solver;
    private final Deadline deadline;
    private final Ceilings ceilings;
    private final Consumer<String> progress;

    Leximin(AssignmentProblem problem, ProgramSolver solver, Deadline deadline, Consumer<String> progress) {
        this.problem = problem;
        this.solver = solver;
        this.deadline = deadline;
        this.progress = progress;
        ceilings = new Ceilings(problem);
    }

    /** @param start the best by max-min */
    Answer.Found from(Answer.Found start) {
        if (!start.proved()) {
            return found(start.assignment(), start.minBound(), 0, start.by());
        }
        var byConfigurations = new ConfigurationLeximin(problem, solver, deadline, progress).from(start.assignment());
        if (byConfigurations.isPresent()) {
            var levels = byConfigurations.get();
            return found(levels.assignment(), start.minBound(), levels.settled(), solver.name());
        }
        long highest = Arrays.stream(ceilings.sorted()).max().orElse(0);
        long levels = (highest - start.assignment().min()) / ceilings.grid();
        return levels <= MOST_LEVELS ? byLevels(start.assignment(), (int) levels) : byCeilings(start.assignment());
    }

    private Answer.Found byLevels(Assignment start, int levels) {
        long base = start.min();
        var best = start;
        var kept = new ArrayList<Integer>();
        for (int level = 1; level <= levels; level++) {
            long score = base + level * ceilings.grid();
            progress.accept("leximin: ideas with at least " + score / PairProgram.UNIT);
            int atMost = 0;
            int has = 0;
            for (int idea = 0; idea < problem.ideas().size(); idea++) {
                atMost += ceilings.of(idea) >= score ? 1 : 0;
                has += best.score(idea) >= score ? 1 : 0;
            }
            if (has < atMost) {
                var next = level(base, kept, level);
                if (next.isEmpty()) {
                    return found(best, base, counted(kept), solver.name());
                }
                best = next.get();
                has = (int)
                        Arrays.stream(best.scores()).filter(own -> own >= score).count();
            }
            kept.add(has);
        }
        return found(best, base, problem.ideas().size(), solver.name());
    }

    /** How many ideas lie below the last level that was settled. */
    private int counted(List<Integer> kept) {
        return kept.isEmpty() ? 0 : problem.ideas().size() - kept.getLast();
    }

    /** As many ideas as can be at the level, while each level below keeps its count; empty where time ran out. */
    private Optional<Assignment> level(long base, List<Integer> kept, int level) {
        var pairs = new PairProgram(problem, (idea, juror) -> true);
        var program = pairs.program();
        for (int pair = 0; pair < program.variables(); pair++) {
            program.objective(pair, 0);
        }
        int ideas = problem.ideas().size();
        var rows = new int[ideas];
        for (int idea = 0; idea < ideas; idea++) {
            rows[idea] = pairs.scoreRow(idea, (base - 0.5) / PairProgram.UNIT);
        }
        var before = new int[0];
        for (int at = 1; at <= level; at++) {
            before = steps(program, rows, before, at, at < level ? kept.get(at - 1) : 0, at == level ? 1 : 0);
        }
        var solution = solver.solve(program, deadline.left());
        return solution.status() == Solution.Status.OPTIMAL
                ? Optional.of(pairs.assignment(solution))
                : Optional.empty();
    }

    /** A step for each idea that it may climb only after the one below; at least so many climb it. */
    private int[] steps(LinearProgram program, int[] rows, int[] below, int level, int atLeast, double worth) {
        double height = ceilings.grid() / PairProgram.UNIT;
        var steps = new int[rows.length];
        int count = program.row(atLeast, rows.length);
        for (int idea = 0; idea < rows.length; idea++) {
            steps[idea] = program.variable(0, 1, worth, true);
            program.add(rows[idea], steps[idea], -height);
            program.add(count, steps[idea], 1);
            if (level > 1) {
                int order = program.row(0, Double.POSITIVE_INFINITY);
                program.add(order, below[idea], 1);
                program.add(order, steps[idea], -1);
            }
        }
        return steps;
    }

    private Answer.Found byCeilings(Assignment start) {
        var sorted = ceilings.sorted();
        var floors = new Floors(problem, solver, deadline);
        var best = start;
        int settled = 0;
        // the most ideas whose ceilings can all be had: halving, because each question takes long
        int low = 1;
        int high = sorted.length;
        while (low < high && !deadline.isOver()) {
            int middle = (low + high + 1) >>> 1;
            long top = sorted[middle - 1];
            progress.accept("leximin: the " + middle + " ideas with the lowest ceilings");
            var next = floors.best(upTo(top));
            if (next.assignment().isPresent()) {
                best = next.assignment().get();
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var own = best.scores();
        Arrays.sort(own);
        while (settled < low && own[settled] == sorted[settled]) {
            settled++;
        }
        return found(best, start.min(), settled, solver.name());
    }

    private long[] upTo(long top) {
        var all = new long[problem.ideas().size()];
        for (int idea = 0; idea < all.length; idea++) {
            all[idea] = Math.min(ceilings.of(idea), top);
        }
        return all;
    }

    private Answer.Found found(Assignment best, long minBound, int settled, String by) {
        boolean proved = settled == problem.ideas().size();
        return new Answer.Found(
                Objective.LEXIMIN,
                best,
                Math.max(minBound, best.min()),
                proved
                        ? best.total()
                        : Math.max(
                                best.total(), Arrays.stream(ceilings.sorted()).sum()),
                proved,
                settled,
                by,
                Optional.empty());
    }
}
