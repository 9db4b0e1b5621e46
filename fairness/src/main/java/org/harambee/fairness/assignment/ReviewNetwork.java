package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.harambee.fairness.flow.MinimumCostFlow;
import org.harambee.fairness.flow.Network;

/**
 * A problem as a network: a node for each idea, each juror and each group of an idea's jurors of which only so many may
 * review it; every unit of flow is a review. At most so many of one affiliate is a group; at least one who reads the
 * language is the group of the others, of which one fewer than all may review. Both together are a network only if no
 * affiliate has both kinds.
 */
final class ReviewNetwork {
    private static final int OPEN = -1;

    private final AssignmentProblem problem;
    private final int units;
    private final Network network;
    private final int sink;
    private final int[] firstOwnArc;
    private final int[] firstArc;
    private final int[] endArc;
    private boolean exact = true;

    /** What a pair costs. */
    @FunctionalInterface
    interface PairCost {
        long of(int idea, int juror);
    }

    /** How much of a pair may be had, of {@link #units}. */
    private final int pairCapacity;

    ReviewNetwork(AssignmentProblem problem, PairCost cost) {
        this(problem, cost, 1, 1);
    }

    /**
     * @param units of flow that a review is
     * @param pairCapacity how many of them one pair may have
     */
    ReviewNetwork(AssignmentProblem problem, PairCost cost, int units, int pairCapacity) {
        this.problem = problem;
        this.units = units;
        this.pairCapacity = pairCapacity;
        int ideas = problem.ideas().size();
        int jurors = problem.jurors().size();
        var groups = new ArrayList<List<Group>>();
        int nodes = ideas + jurors;
        for (int idea = 0; idea < ideas; idea++) {
            var own = groups(idea);
            groups.add(own);
            nodes += own.size();
        }
        sink = nodes;
        network = new Network(nodes + 1, Math.addExact(Math.multiplyExact(ideas, jurors), nodes - ideas));
        firstOwnArc = new int[ideas];
        firstArc = new int[ideas];
        endArc = new int[ideas];
        int node = ideas + jurors;
        for (int idea = 0; idea < ideas; idea++) {
            idea(idea, groups.get(idea), node, cost);
            node += groups.get(idea).size();
        }
        for (int juror = 0; juror < jurors; juror++) {
            juror(juror);
        }
    }

    /** Of an idea's jurors only so many may review it; a group may lie within another. */
    private record Group(int most, int within, boolean[] has) {}

    private List<Group> groups(int idea) {
        var rules = problem.rules();
        var own = problem.ideas().get(idea);
        var all = new ArrayList<Group>();
        int jurors = problem.jurors().size();
        boolean one = rules.language() == Rules.Language.AT_LEAST_ONE
                && own.language().isPresent()
                && own.reviews() > 0;
        if (one) {
            var others = new boolean[jurors];
            for (int juror = 0; juror < jurors; juror++) {
                others[juror] = !problem.reads(idea, juror);
            }
            all.add(new Group(own.reviews() - 1, OPEN, others));
        }
        if (rules.mostPerAffiliate() > 0 && own.reviews() > rules.mostPerAffiliate()) {
            Map<String, boolean[]> affiliates = new LinkedHashMap<>();
            for (int juror = 0; juror < jurors; juror++) {
                Optional<String> affiliate = problem.jurors().get(juror).affiliate();
                if (affiliate.isPresent() && problem.isAllowed(idea, juror)) {
                    affiliates.computeIfAbsent(affiliate.get(), name -> new boolean[jurors])[juror] = true;
                }
            }
            for (var has : affiliates.values()) {
                addAffiliate(all, one, has);
            }
        }
        return all;
    }

    private void addAffiliate(List<Group> all, boolean one, boolean[] has) {
        int inside = 0;
        int members = 0;
        for (int juror = 0; juror < has.length; juror++) {
            if (has[juror]) {
                members++;
                inside += one && all.getFirst().has()[juror] ? 1 : 0;
            }
        }
        if (members > problem.rules().mostPerAffiliate()) {
            exact &= inside == 0 || inside == members;
            all.add(new Group(problem.rules().mostPerAffiliate(), one && inside == members ? 0 : OPEN, has));
        }
    }

    private void idea(int idea, List<Group> groups, int firstNode, PairCost cost) {
        network.supply(idea, problem.ideas().get(idea).reviews() * units);
        network.supply(sink, -problem.ideas().get(idea).reviews() * units);
        firstOwnArc[idea] = network.arcs();
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            int from = group.within() == OPEN ? idea : firstNode + group.within();
            network.arc(from, firstNode + g, group.most() * units, 0);
        }
        firstArc[idea] = network.arcs();
        for (int juror = 0; juror < problem.jurors().size(); juror++) {
            if (problem.isAllowed(idea, juror)) {
                int from = idea;
                for (int g = groups.size() - 1; g >= 0 && from == idea; g--) {
                    if (groups.get(g).has()[juror]) {
                        from = firstNode + g;
                    }
                }
                boolean required = problem.affinities().isRequired(idea, juror);
                int to = problem.ideas().size() + juror;
                network.arc(from, to, required ? units : 0, required ? units : pairCapacity, cost.of(idea, juror));
            }
        }
        endArc[idea] = network.arcs();
    }

    private void juror(int juror) {
        var own = problem.jurors().get(juror);
        int node = problem.ideas().size() + juror;
        long step = problem.rules().loadStep();
        if (step == 0) {
            network.arc(node, sink, own.least() * units, own.most() * units, 0);
            return;
        }
        if (own.least() > 0) {
            network.arc(node, sink, own.least() * units, own.least() * units, 0);
        }
        int most = Math.min(own.most(), problem.ideas().size());
        for (int load = own.least(); load < most; load++) {
            network.arc(node, sink, units, step * (load - own.least()));
        }
    }

    /** Whether flows of the network are exactly the assignments; if not, some flows do not keep to the language. */
    boolean isExact() {
        return exact;
    }

    MinimumCostFlow flow() {
        return new MinimumCostFlow(network);
    }

    /** The first arc that leaves the idea or one of its groups. */
    int firstOwnArc(int idea) {
        return firstOwnArc[idea];
    }

    int firstArc(int idea) {
        return firstArc[idea];
    }

    int endArc(int idea) {
        return endArc[idea];
    }

    /** Whose pair an arc from {@link #firstArc} to {@link #endArc} is. */
    int juror(MinimumCostFlow flow, int arc) {
        return flow.head(arc) - problem.ideas().size();
    }

    /** The arc of an allowed pair, or −1. */
    int arc(MinimumCostFlow flow, int idea, int juror) {
        int low = firstArc[idea];
        int high = endArc[idea] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = juror(flow, middle);
            if (found == juror) {
                return middle;
            }
            if (found < juror) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The pairs that carry flow. */
    Assignment assignment(MinimumCostFlow flow) {
        return assignment(flow, arc -> flow.flow(arc) > 0);
    }

    /** The pairs whose arcs are chosen. */
    Assignment assignment(MinimumCostFlow flow, IntPredicate isChosen) {
        var pairs = new int[problem.ideas().size()][];
        for (int idea = 0; idea < pairs.length; idea++) {
            pairs[idea] = IntStream.range(firstArc[idea], endArc[idea])
                    .filter(isChosen)
                    .map(arc -> juror(flow, arc))
                    .toArray();
        }
        return new Assignment(problem, pairs);
    }
}
