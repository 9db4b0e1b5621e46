package org.harambee.fairness.flow;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Makes a flow of parts one of wholes by chance, so that each arc carries on average what it carried before and every node
 * and bound is still kept to. Arcs with part of a whole always close a cycle, because what enters a node leaves it; more is
 * sent around it one way or the other, with chances that balance, until an arc is whole (Gandhi, Khuller, Parthasarathy and
 * Srinivasan, <i>Dependent rounding</i>, JACM 53, 2006). O(arcs × nodes) at worst.
 */
public final class FlowRounding {
    private final MinimumCostFlow flow;
    private final int whole;
    private final int[] carried;
    private final int[][] at;
    private final int[] next;

    private FlowRounding(MinimumCostFlow flow, int whole) {
        this.flow = flow;
        this.whole = whole;
        carried = new int[flow.arcs()];
        var degree = new int[flow.nodes()];
        for (int arc = 0; arc < carried.length; arc++) {
            carried[arc] = flow.flow(arc);
            if (isPart(arc)) {
                degree[flow.tail(arc)]++;
                degree[flow.head(arc)]++;
            }
        }
        at = new int[degree.length][];
        Arrays.setAll(at, node -> new int[degree[node]]);
        next = new int[degree.length];
        var filled = new int[degree.length];
        for (int arc = 0; arc < carried.length; arc++) {
            if (isPart(arc)) {
                at[flow.tail(arc)][filled[flow.tail(arc)]++] = arc;
                at[flow.head(arc)][filled[flow.head(arc)]++] = arc;
            }
        }
    }

    /**
     * Rounds a feasible flow in which supplies and bounds of all but parted arcs are multiples of a whole.
     *
     * @param whole how many parts a whole is
     * @return for each arc how many wholes it carries
     */
    public static int[] round(MinimumCostFlow flow, int whole, RandomGenerator random) {
        var rounding = new FlowRounding(flow, whole);
        for (int arc = 0; arc < rounding.carried.length; arc++) {
            while (rounding.isPart(arc)) {
                rounding.roundCycle(arc, random);
            }
        }
        return Arrays.stream(rounding.carried).map(parts -> parts / whole).toArray();
    }

    private boolean isPart(int arc) {
        return carried[arc] % whole != 0;
    }

    /** Walks along parted arcs from one until a node comes again, and sends what it can around that cycle. */
    private void roundCycle(int start, RandomGenerator random) {
        var visited = new int[at.length];
        Arrays.fill(visited, -1);
        var arcs = new int[at.length + 1];
        var ahead = new boolean[at.length + 1];
        int length = 0;
        int node = flow.tail(start);
        int arc = start;
        while (visited[node] < 0) {
            visited[node] = length;
            arcs[length] = arc;
            ahead[length] = flow.tail(arc) == node;
            node = ahead[length] ? flow.head(arc) : flow.tail(arc);
            length++;
            arc = another(node, arc);
        }
        send(arcs, ahead, visited[node], length, random);
    }

    private int another(int node, int not) {
        var own = at[node];
        for (int tried = 0; tried < own.length; tried++) {
            int place = (next[node] + tried) % own.length;
            if (own[place] != not && isPart(own[place])) {
                next[node] = place;
                return own[place];
            }
        }
        throw new IllegalStateException("what enters a node does not leave it in wholes");
    }

    private void send(int[] arcs, boolean[] ahead, int from, int end, RandomGenerator random) {
        int more = whole;
        int less = whole;
        for (int place = from; place < end; place++) {
            int over = carried[arcs[place]] % whole;
            more = Math.min(more, ahead[place] ? whole - over : over);
            less = Math.min(less, ahead[place] ? over : whole - over);
        }
        // the way with the longer step is taken more rarely, so that nothing changes on average
        int sent = random.nextInt(more + less) < less ? more : -less;
        for (int place = from; place < end; place++) {
            carried[arcs[place]] += ahead[place] ? sent : -sent;
        }
    }
}
