package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.flow.MinimumCostFlow;

/**
 * Why this juror, and why not that one. For an assignment with the largest total the cost of another wish is exact: the flow
 * is found anew with the pair forced or forbidden, from where it was, which takes few steps. For a fair one the same holds of
 * the total alone, with every idea's score kept where it is or better where that can be had; that is told by
 * {@link Change#keepsFloor}.
 */
public final class Reasons {
    private static final long FORCE = 8L * Affinities.LARGEST;

    private final AssignmentProblem problem;
    private final Assignment assignment;
    private final ReviewNetwork network;
    private final MinimumCostFlow flow;
    private final Assignment largest;

    /** @param assignment one of the largest total, or a fair one */
    public Reasons(Assignment assignment) {
        problem = assignment.problem();
        this.assignment = assignment;
        network = new ReviewNetwork(problem, (idea, juror) -> -problem.affinity(idea, juror));
        flow = network.flow().solve();
        largest = network.assignment(flow);
    }

    /**
     * What would be different.
     *
     * @param total by how much the total would change, in millionths; against the largest total of all
     * @param ideas whose score would change, with by how much
     * @param keepsFloor whether no idea would have less than the worst served one has now
     */
    public record Change(long total, List<IdeaChange> ideas, boolean keepsFloor) {
        public Change {
            ideas = List.copyOf(ideas);
        }
    }

    /** By how much an idea's score would change, in millionths. */
    public record IdeaChange(int idea, long score) {}

    /** If the juror did not review the idea; empty where there would be no assignment. */
    public Optional<Change> without(int idea, int juror) {
        return changed(idea, juror, FORCE);
    }

    /** If the juror reviewed the idea; empty where there would be no assignment, or the pair is in conflict. */
    public Optional<Change> with(int idea, int juror) {
        return changed(idea, juror, -FORCE);
    }

    /** How many allowed jurors suit the idea better than this one. */
    public int better(int idea, int juror) {
        int better = 0;
        for (int other = 0; other < problem.jurors().size(); other++) {
            better += problem.isAllowed(idea, other) && problem.affinity(idea, other) > problem.affinity(idea, juror)
                    ? 1
                    : 0;
        }
        return better;
    }

    private Optional<Change> changed(int idea, int juror, long force) {
        int arc = network.arc(flow, idea, juror);
        if (arc < 0) {
            return Optional.empty();
        }
        long cost = flow.cost(arc);
        flow.cost(arc, cost + force);
        flow.solve();
        var other = network.assignment(flow);
        flow.cost(arc, cost);
        flow.solve();
        boolean obeyed = other.has(idea, juror) == force < 0;
        return obeyed && Validator.check(problem, other).isEmpty() ? Optional.of(change(other)) : Optional.empty();
    }

    private Change change(Assignment other) {
        var ideas = new ArrayList<IdeaChange>();
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            long difference = other.score(idea) - assignment.score(idea);
            if (difference != 0) {
                ideas.add(new IdeaChange(idea, difference));
            }
        }
        return new Change(other.total() - largest.total(), ideas, other.min() >= assignment.min());
    }
}
