package org.harambee.fairness.assignment;

import java.util.Optional;
import org.harambee.fairness.flow.MinimumCostFlow;

/**
 * Where affiliates and languages cross, the flow may leave an idea without anybody who reads it. Idea by idea the cheapest
 * reader is then made so dear to lose that they stay. Finds good assignments, not proved ones, and may find none where there
 * is one.
 */
final class LanguageSearch {
    private static final int TRIES = 3;

    private final AssignmentProblem problem;
    private final ReviewNetwork network;
    private final MinimumCostFlow flow;

    LanguageSearch(AssignmentProblem problem, ReviewNetwork network, MinimumCostFlow flow) {
        this.problem = problem;
        this.network = network;
        this.flow = flow;
    }

    Optional<Assignment> find() {
        for (int round = 0; round < TRIES; round++) {
            for (int idea = 0; idea < problem.ideas().size(); idea++) {
                if (isUnread(idea)) {
                    keepReader(idea);
                }
            }
        }
        var found = network.assignment(flow);
        return Validator.check(problem, found).isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private boolean isUnread(int idea) {
        if (problem.ideas().get(idea).language().isEmpty()
                || problem.ideas().get(idea).reviews() == 0) {
            return false;
        }
        for (int arc = network.firstArc(idea); arc < network.endArc(idea); arc++) {
            if (flow.flow(arc) > 0 && problem.reads(idea, network.juror(flow, arc))) {
                return false;
            }
        }
        return true;
    }

    private void keepReader(int idea) {
        int best = -1;
        for (int arc = network.firstArc(idea); arc < network.endArc(idea); arc++) {
            boolean reads = problem.reads(idea, network.juror(flow, arc));
            if (reads && (best < 0 || flow.reducedCost(arc) < flow.reducedCost(best))) {
                best = arc;
            }
        }
        if (best >= 0) {
            flow.cost(best, flow.cost(best) - 4L * Affinities.LARGEST);
            flow.solve();
        }
    }
}
