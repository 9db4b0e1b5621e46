package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All valid assignments of a small problem, one after the other, by nothing but the validator. */
final class EveryAssignment {
    private final AssignmentProblem problem;
    private final List<Assignment> found = new ArrayList<>();

    private EveryAssignment(AssignmentProblem problem) {
        this.problem = problem;
    }

    static List<Assignment> of(AssignmentProblem problem) {
        var all = new EveryAssignment(problem);
        all.choose(0, new int[problem.ideas().size()][]);
        return all.found;
    }

    static Optional<Assignment> best(AssignmentProblem problem, Comparator<Assignment> by) {
        return of(problem).stream().max(by);
    }

    static Comparator<Assignment> by(Objective objective) {
        return switch (objective) {
            case TOTAL -> Comparator.comparingLong(Assignment::total);
            case MAXMIN -> Comparator.comparingLong(Assignment::min).thenComparingLong(Assignment::total);
            case LEXIMIN -> (one, other) -> Arrays.compare(sorted(one), sorted(other));
        };
    }

    static long[] sorted(Assignment assignment) {
        var scores = assignment.scores();
        Arrays.sort(scores);
        return scores;
    }

    private void choose(int idea, int[][] chosen) {
        if (idea == chosen.length) {
            var assignment = new Assignment(problem, chosen);
            if (Validator.check(problem, assignment).isEmpty()) {
                found.add(assignment);
            }
            return;
        }
        for (int set = 0; set < 1 << problem.jurors().size(); set++) {
            if (Integer.bitCount(set) == problem.ideas().get(idea).reviews()) {
                int bits = set;
                chosen[idea] = IntStream.range(0, problem.jurors().size())
                        .filter(juror -> (bits >> juror & 1) == 1)
                        .toArray();
                choose(idea + 1, chosen);
            }
        }
    }
}
