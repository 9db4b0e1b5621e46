package org.harambee.bench.assign;

import com.google.ortools.graph.MinCostFlow;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.solvers.engine.NativeCode;

/** The same problem given to OR-Tools' minimum-cost flow, with the building of its network. */
final class PeerFlow {
    private PeerFlow() {}

    /** The largest total, in millionths. */
    static long total(AssignmentProblem problem) {
        NativeCode.trouble().ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
        var flow = new MinCostFlow();
        int ideas = problem.ideas().size();
        int sink = ideas + problem.jurors().size();
        long needed = problem.reviews();
        for (int idea = 0; idea < ideas; idea++) {
            flow.setNodeSupply(idea, problem.ideas().get(idea).reviews());
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                if (problem.isAllowed(idea, juror)) {
                    flow.addArcWithCapacityAndUnitCost(idea, ideas + juror, 1, -problem.affinity(idea, juror));
                }
            }
        }
        for (int juror = 0; juror < problem.jurors().size(); juror++) {
            var own = problem.jurors().get(juror);
            // what the least load takes is taken at the juror
            flow.setNodeSupply(ideas + juror, -own.least());
            needed -= own.least();
            flow.addArcWithCapacityAndUnitCost(ideas + juror, sink, own.most() - own.least(), 0);
        }
        flow.setNodeSupply(sink, -needed);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        return -flow.getOptimalCost();
    }
}
