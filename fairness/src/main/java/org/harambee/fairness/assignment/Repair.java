package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least change of an assignment that has to hold under new facts: a juror dropped out, a conflict came up, an idea came
 * late. First as many pairs as can be stay, then the total is largest; one minimum-cost flow, exact unless languages and
 * affiliates cross.
 */
public final class Repair {
    private Repair() {}

    /**
     * The repaired assignment.
     *
     * @param removed pairs of the old one that are gone, as idea and juror
     * @param added pairs that are new
     * @param proved whether no assignment keeps more pairs, and none that keeps as many has a larger total
     */
    public record Repaired(Assignment assignment, List<int[]> removed, List<int[]> added, boolean proved) {
        public Repaired {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * @param problem with the new facts, and the same ideas and jurors at the same places
     * @param old may be against the new facts, and may lack pairs
     * @return empty where no assignment keeps to the new facts
     * @throws ArithmeticException where affinities are so large that keeping pairs can't outweigh them all
     */
    public static Optional<Repaired> repair(AssignmentProblem problem, Assignment old) {
        long worth = keptPairWorth(problem);
        var network = new ReviewNetwork(
                problem, (idea, juror) -> -problem.affinity(idea, juror) - (old.has(idea, juror) ? worth : 0));
        var flow = network.flow().solve();
        if (!flow.isFeasible()) {
            return Optional.empty();
        }
        var repaired = network.assignment(flow);
        boolean proved = Validator.check(problem, repaired).isEmpty();
        var valid = proved ? Optional.of(repaired) : new LanguageSearch(problem, network, flow).find();
        return valid.map(found -> new Repaired(found, pairs(old, found), pairs(found, old), proved));
    }

    /** More than all that a change of every review could bring. */
    private static long keptPairWorth(AssignmentProblem problem) {
        long low = 0;
        long high = 0;
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                if (problem.isAllowed(idea, juror)) {
                    low = Math.min(low, problem.affinity(idea, juror));
                    high = Math.max(high, problem.affinity(idea, juror));
                }
            }
        }
        long steps = Math.multiplyExact(
                (long) problem.rules().loadStep(), problem.ideas().size());
        return Math.addExact(1, Math.multiplyExact(high - low + steps, problem.reviews()));
    }

    private static List<int[]> pairs(Assignment of, Assignment notIn) {
        var pairs = new ArrayList<int[]>();
        for (int idea = 0; idea < of.problem().ideas().size(); idea++) {
            for (int juror : of.jurors(idea)) {
                if (!notIn.has(idea, juror)) {
                    pairs.add(new int[] {idea, juror});
                }
            }
        }
        return pairs;
    }
}
