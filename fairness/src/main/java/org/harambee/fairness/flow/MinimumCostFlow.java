package org.harambee.fairness.flow;

import java.util.Arrays;
import org.harambee.fairness.flow.SpanningTree.Cycle;

/**
 * A cheapest flow by the primal network simplex method with strongly feasible trees, which can't cycle (Cunningham, <i>A
 * network simplex method</i>, Mathematical Programming 11, 1976), and partial
 * pricing. Exact: all numbers are whole. Time
 * is not bounded by a polynomial in theory; in practice the number of pivots grows about as the number of nodes, each
 * O(√arcs + nodes). The same network gives the same flow.
 *
 * <p>Costs may be changed and the flow found anew from where the last one ended, which takes few steps where little
 * changes.
 */
public final class MinimumCostFlow {
    private final Network network;
    private final int arcs;
    private final SpanningTree tree;
    private final Pricing pricing;

    /** @throws ArithmeticException where the costs are so large that sums of them would not fit 64 bits */
    public MinimumCostFlow(Network network) {
        this.network = network;
        arcs = network.arcs();
        if (Arrays.stream(network.supply).asLongStream().sum() != 0) {
            throw new IllegalArgumentException("what goes in is not what comes out");
        }
        tree = new SpanningTree(network);
        pricing = new Pricing(tree, arcs);
    }

    /** Finds a cheapest flow; afterwards {@link #isFeasible()} says whether there is any. */
    public MinimumCostFlow solve() {
        for (int entering; (entering = pricing.entering()) >= 0; ) {
            tree.pivot(entering, Cycle.of(tree, entering));
        }
        return this;
    }

    public boolean isFeasible() {
        return tree.missing() == 0;
    }

    /** How many units could not be sent; 0 where the flow is feasible. */
    public long missing() {
        return tree.missing();
    }

    /** What leaves a node by the arcs from the first to before the last. */
    public int flowOut(int node, int first, int end) {
        int sum = 0;
        for (int arc = first; arc < end; arc++) {
            sum += tree.tail[arc] == node ? flow(arc) : 0;
        }
        return sum;
    }

    public int nodes() {
        return network.nodes();
    }

    public int arcs() {
        return arcs;
    }

    /** Where the arc begins. */
    public int tail(int arc) {
        return tree.tail[arc];
    }

    /** Where the arc leads. */
    public int head(int arc) {
        return tree.head[arc];
    }

    /** How many units the arc carries. */
    public int flow(int arc) {
        return tree.flow[arc] + network.least(arc);
    }

    /** Of the flow found, without the units that could not be sent. */
    public long cost() {
        long sum = 0;
        for (int arc = 0; arc < arcs; arc++) {
            sum += tree.cost[arc] * flow(arc);
        }
        return sum;
    }

    /** What one more unit at the node costs, up to a constant that is the same for all nodes. */
    public long potential(int node) {
        return tree.potential[node];
    }

    /**
     * By how much the cost of the arc would have to fall before it could be worth sending another unit through it; at
     * most 0 for arcs that are used.
     */
    public long reducedCost(int arc) {
        return tree.reducedCost(arc);
    }

    public long cost(int arc) {
        return tree.cost[arc];
    }

    /** Changes what a unit costs; {@link #solve()} then finds the cheapest flow from the present one. */
    public void cost(int arc, long ofAUnit) {
        tree.cost[arc] = ofAUnit;
        tree.renewPotentials();
    }
}
