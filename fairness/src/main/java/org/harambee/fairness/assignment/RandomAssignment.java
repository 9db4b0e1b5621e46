package org.harambee.fairness.assignment;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.harambee.fairness.flow.FlowRounding;
import org.harambee.fairness.flow.MinimumCostFlow;

/**
 * A lottery over assignments in which no pair has more than a given chance, so that nobody can be sure to get an idea by
 * pretending (Jecmen, Zhang, Liu, Shah, Conitzer and Fang, <i>Mitigating Manipulation in Peer Review via Randomized Reviewer
 * Assignments</i>, NeurIPS 2020). The chances with the largest expected total are a flow in parts of a review, exact; one
 * assignment is then drawn so that each pair has exactly its chance and every rule holds (Gandhi, Khuller, Parthasarathy and
 * Srinivasan, <i>Dependent rounding</i>, JACM 53, 2006, on the network).
 */
public final class RandomAssignment {
    private final AssignmentProblem problem;
    private final int parts;
    private final ReviewNetwork network;
    private final MinimumCostFlow flow;

    private RandomAssignment(AssignmentProblem problem, int chance, int parts) {
        this.problem = problem;
        this.parts = parts;
        network = new ReviewNetwork(problem, (idea, juror) -> -problem.affinity(idea, juror), parts, chance);
        flow = network.flow().solve();
    }

    /**
     * The lottery with the largest expected total.
     *
     * @param chance no pair has more than this many of {@code parts}
     * @return empty where no lottery keeps to that: idea by idea at least reviews × parts / chance jurors are needed
     * @throws IllegalArgumentException for chances out of range, and where languages and affiliates cross, which a flow
     *     can't express
     */
    public static Optional<RandomAssignment> of(AssignmentProblem problem, int chance, int parts) {
        if (chance <= 0 || chance > parts || parts > 1_000_000) {
            throw new IllegalArgumentException("a chance lies above 0 and is at most 1");
        }
        var lottery = new RandomAssignment(problem, chance, parts);
        if (!lottery.network.isExact()) {
            throw new IllegalArgumentException(
                    "a lottery can't hold one reader of the language and a limit of jurors of one affiliate at once");
        }
        return lottery.flow.isFeasible() ? Optional.of(lottery) : Optional.empty();
    }

    /** The chance that the juror reviews the idea, from 0 to 1. */
    public double chance(int idea, int juror) {
        int arc = network.arc(flow, idea, juror);
        return arc < 0 ? 0 : flow.flow(arc) / (double) parts;
    }

    /** The total to be expected, in millionths. */
    public double expectedTotal() {
        double sum = 0;
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            for (int arc = network.firstArc(idea); arc < network.endArc(idea); arc++) {
                sum += (double) problem.affinity(idea, network.juror(flow, arc)) * flow.flow(arc) / parts;
            }
        }
        return sum;
    }

    /** One assignment, drawn by the chances. */
    public Assignment draw(RandomGenerator random) {
        int[] drawn = FlowRounding.round(flow, parts, random);
        return network.assignment(flow, arc -> drawn[arc] > 0);
    }
}
