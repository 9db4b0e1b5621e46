package org.harambee.fairness.flow;

import java.util.Arrays;

/**
 * Nodes with a supply, and arcs with bounds and a cost for each unit of flow. Supplies and bounds are whole numbers, so
 * that a cheapest flow is whole, too (Ford &amp; Fulkerson, <i>Flows in Networks</i>, 1962). Carries one {@link
 * MinimumCostFlow}; not for several threads.
 */
public final class Network {
    /** No upper bound. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int FIRST = 1024;

    final int[] supply;
    int[] tail;
    int[] head;
    int[] capacity;
    int[] least;
    long[] cost;
    private int arcs;
    private boolean handedOver;

    /** @param arcs about how many there will be; more are taken as well */
    public Network(int nodes, int arcs) {
        supply = new int[nodes];
        // the flow adds an arc for each node
        int room = Math.max(FIRST, Math.addExact(arcs, nodes));
        tail = new int[room];
        head = new int[room];
        capacity = new int[room];
        cost = new long[room];
        least = new int[0];
    }

    public int nodes() {
        return supply.length;
    }

    public int arcs() {
        return arcs;
    }

    /** What the node brings in, or takes out where it is negative. */
    public void supply(int node, int units) {
        supply[node] += units;
    }

    /**
     * Adds an arc that carries 0 to {@code most} units.
     *
     * @return its number, counted from 0
     */
    public int arc(int from, int to, int most, long costOfAUnit) {
        if (handedOver) {
            throw new IllegalStateException("the network has a flow already; no arcs can be added");
        }
        if (most < 0) {
            throw new IllegalArgumentException("an arc can't carry at most " + most);
        }
        if (arcs == tail.length) {
            grow();
        }
        tail[arcs] = from;
        head[arcs] = to;
        capacity[arcs] = most;
        cost[arcs] = costOfAUnit;
        return arcs++;
    }

    /** Adds an arc that carries at least {@code fewest} units. */
    public int arc(int from, int to, int fewest, int most, long costOfAUnit) {
        if (fewest < 0 || fewest > most) {
            throw new IllegalArgumentException("an arc can't carry " + fewest + " to " + most);
        }
        int arc = arc(from, to, most == UNBOUNDED ? most : most - fewest, costOfAUnit);
        if (fewest > 0) {
            least = Arrays.copyOf(least, Math.max(least.length, tail.length));
            least[arc] = fewest;
            supply[from] -= fewest;
            supply[to] += fewest;
        }
        return arc;
    }

    int least(int arc) {
        return arc < least.length ? least[arc] : 0;
    }

    /** Gives the arrays to the one flow that goes on with them: a copy of a large network would not fit beside it. */
    void handOver(int room) {
        if (handedOver) {
            throw new IllegalStateException("a network carries one flow; build another network for another flow");
        }
        handedOver = true;
        if (tail.length < room) {
            resize(room);
        }
    }

    private void grow() {
        resize(Math.addExact(arcs, Math.max(arcs / 2, FIRST)));
    }

    private void resize(int room) {
        tail = Arrays.copyOf(tail, room);
        head = Arrays.copyOf(head, room);
        capacity = Arrays.copyOf(capacity, room);
        cost = Arrays.copyOf(cost, room);
    }
}
