package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.harambee.fairness.flow.MinimumCostFlow;

/**
 * Fair assignments without a solver: the affinities of ideas that are served too badly are weighed more from round to round,
 * and each round is one flow (subgradients of the Lagrangian; Held, Wolfe and Crowder, <i>Validation of subgradient
 * optimization</i>, Mathematical Programming 6, 1974); at last by {@link SwapSearch}. A fixed number of rounds
 * from fixed weights, so repeatable. Not exact.
 */
final class FairSearch {
    private static final int ROUNDS = 300;
    private static final int PATIENCE = 40;
    private static final double FIRST_STEP = 0.5;
    /** Weights are whole numbers of this part. */
    private static final int PARTS = 1 << 10;

    private final AssignmentProblem problem;
    private final Objective objective;
    private final Deadline deadline;
    private final Ceilings ceilings;
    private final double[] weights;

    FairSearch(AssignmentProblem problem, Objective objective, Deadline deadline) {
        this.problem = problem;
        this.objective = objective;
        this.deadline = deadline;
        ceilings = new Ceilings(problem);
        weights = new double[problem.ideas().size()];
    }

    Answer.Found from(Assignment start, long most) {
        var best = start;
        long target = ceilings.lowest();
        if (objective == Objective.LEXIMIN || start.min() < target) {
            int since = 0;
            for (int round = 0; round < ROUNDS && since < PATIENCE && !deadline.isOver(); round++) {
                var next = weighed();
                since++;
                if (Validator.check(problem, next).isEmpty() && isBetter(next, best)) {
                    best = next;
                    since = 0;
                }
                weigh(next, round);
            }
        }
        if (best.min() < target) {
            var swapped = SwapSearch.find(problem, best, target, deadline);
            best = isBetter(swapped, best) ? swapped : best;
        }
        boolean proved = objective == Objective.MAXMIN && best.min() >= target && best.total() == most;
        return new Answer.Found(
                objective,
                best,
                Math.max(target, best.min()),
                proved ? best.total() : most,
                proved,
                proved ? weights.length : 0,
                "search by weights and swaps",
                Optional.empty());
    }

    private Assignment weighed() {
        var network = new ReviewNetwork(
                problem, (idea, juror) -> -problem.affinity(idea, juror) * (long) (PARTS * (1 + weights[idea])));
        MinimumCostFlow flow = network.flow().solve();
        return network.assignment(flow);
    }

    /** Ideas below what each could have weigh more, the others less. */
    private void weigh(Assignment now, int round) {
        double step = FIRST_STEP / (1 + round / 20.0);
        long middle = objective == Objective.MAXMIN ? ceilings.lowest() : median(now);
        for (int idea = 0; idea < weights.length; idea++) {
            double short_ = (Math.min(middle, ceilings.of(idea)) - now.score(idea)) / PairProgram.UNIT;
            weights[idea] = Math.clamp(weights[idea] + step * short_, 0, 1000);
        }
    }

    private static long median(Assignment assignment) {
        var scores = assignment.scores();
        Arrays.sort(scores);
        return scores[scores.length / 2];
    }

    /** Whether the worst served idea has more, or as much and the total is larger. */
    static boolean isFairer(Assignment one, Assignment other) {
        return one.min() != other.min() ? one.min() > other.min() : one.total() > other.total();
    }

    private boolean isBetter(Assignment one, Assignment other) {
        if (objective == Objective.MAXMIN) {
            return isFairer(one, other);
        }
        var ones = one.scores();
        var others = other.scores();
        Arrays.sort(ones);
        Arrays.sort(others);
        return Arrays.compare(ones, others) > 0;
    }
}
