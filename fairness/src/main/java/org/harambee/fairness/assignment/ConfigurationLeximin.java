package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;

/**
 * Leximin where affinities take few values: for each score upwards as many ideas as can be have at least that, while earlier
 * counts are kept. First with the most frequent value pooled; what that finds is best, if it can be had at all, because the
 * pool allows more than the rules do. Otherwise again without the pool.
 */
final class ConfigurationLeximin {
    private static final double MOST_WEIGHT = 1e8;
    private static final double ROUNDING = 1e-6;

    private final AssignmentProblem problem;
    private final ProgramSolver solver;
    private final Deadline deadline;
    private final Consumer<String> progress;

    ConfigurationLeximin(
            AssignmentProblem problem, ProgramSolver solver, Deadline deadline, Consumer<String> progress) {
        this.problem = problem;
        this.solver = solver;
        this.deadline = deadline;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param settled how many ideas, from the worst served on, are proved to be served as leximin asks
     */
    record Levels(Assignment assignment, int settled) {}

    /**
     * @param start the best by max-min
     * @return empty where affinities take many values, or where a rule does not fit
     */
    Optional<Levels> from(Assignment start) {
        var few = ConfigurationProgram.fits(problem)
                ? Configurations.of(problem, start.min())
                : Optional.<Configurations>empty();
        if (few.isEmpty()) {
            return Optional.empty();
        }
        var configurations = few.get();
        int pool = ConfigurationProgram.mostFrequent(problem, configurations);
        return climb(new ConfigurationProgram(problem, configurations, pool), configurations, start)
                .or(() -> pool == ConfigurationProgram.NOT_POOLED
                        ? Optional.empty()
                        : climb(
                                new ConfigurationProgram(problem, configurations, ConfigurationProgram.NOT_POOLED),
                                configurations,
                                start));
    }

    /** Empty where the pool promised too much. */
    private Optional<Levels> climb(ConfigurationProgram program, Configurations configurations, Assignment start) {
        var scores = Arrays.stream(configurations.scores())
                .filter(score -> score > start.min())
                .toArray();
        int settled = 0;
        Optional<Solution> best = Optional.empty();
        Optional<Solution> ahead = Optional.empty();
        int end = 0;
        for (int level = 0; level < scores.length; level++) {
            progress.accept("leximin: ideas with at least " + scores[level] / PairProgram.UNIT);
            if (level == end) {
                end = Math.min(scores.length, level + atOnce());
                ahead = solved(program, Arrays.copyOfRange(scores, level, end));
            }
            var next = most(program, scores[level], ahead);
            if (next.isEmpty()) {
                return told(program, best, start, settled);
            }
            int reach = program.count(next.get(), scores[level]);
            if (ahead.isEmpty() || program.count(ahead.get(), scores[level]) < reach) {
                end = level + 1;
            }
            best = next;
            ahead = next;
            program.keep(scores[level], reach);
            settled = problem.ideas().size() - reach;
        }
        return told(program, best, start, problem.ideas().size());
    }

    /** Several levels are asked for in one program, which is faster; whether each is right is then seen one by one. */
    private int atOnce() {
        int levels = 1;
        while (Math.pow(problem.ideas().size() + 1.0, levels + 1.0) <= MOST_WEIGHT) {
            levels++;
        }
        return levels;
    }

    /** A solution with as many ideas at the score as can be: the one found before, if it is; empty where time ran out. */
    private Optional<Solution> most(ConfigurationProgram program, long score, Optional<Solution> ahead) {
        program.maximise(score);
        var relaxed = solver.relax(program.program(), deadline.left());
        if (ahead.isPresent()
                && relaxed.status() == Solution.Status.OPTIMAL
                && relaxed.objective() < program.count(ahead.get(), score) + 1 - ROUNDING) {
            return ahead;
        }
        var alone = solved(program, score).filter(solution -> solution.status() == Solution.Status.OPTIMAL);
        return alone.isPresent()
                        && ahead.isPresent()
                        && program.count(alone.get(), score) == program.count(ahead.get(), score)
                ? ahead
                : alone;
    }

    private Optional<Solution> solved(ConfigurationProgram program, long... scores) {
        program.maximise(scores);
        return Optional.of(solver.solve(program.program(), deadline.left())).filter(Solution::isFound);
    }

    private static Optional<Levels> told(
            ConfigurationProgram program, Optional<Solution> best, Assignment start, int settled) {
        return (best.isPresent() ? program.assignment(best.get()) : Optional.of(start))
                .map(assignment -> new Levels(assignment, settled));
    }
}
