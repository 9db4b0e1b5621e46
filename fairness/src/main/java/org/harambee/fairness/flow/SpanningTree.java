package org.harambee.fairness.flow;

import java.util.Arrays;

/**
 * The basis of the network simplex method: a tree over all nodes and an artificial root, with the flow that belongs to
 * it. Arcs outside the tree carry nothing or all they can; arcs of the tree have reduced cost 0.
 */
final class SpanningTree {
    static final byte AT_LEAST = 1;
    static final byte IN_TREE = 0;
    static final byte AT_MOST = -1;

    private static final int NONE = -1;

    final int[] tail;
    final int[] head;
    final int[] capacity;
    final long[] cost;
    final int[] flow;
    final byte[] state;
    final long[] potential;
    final int[] parent;
    final int[] parentArc;
    final int[] depth;

    private final int arcs;
    private final int root;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;
    private final int[] stack;

    SpanningTree(Network network) {
        arcs = network.arcs();
        root = network.nodes();
        int all = arcs + root;
        network.handOver(all);
        tail = network.tail;
        head = network.head;
        capacity = network.capacity;
        cost = network.cost;
        flow = new int[all];
        state = new byte[all];
        Arrays.fill(state, 0, arcs, AT_LEAST);
        potential = new long[root + 1];
        parent = new int[root + 1];
        parentArc = new int[root + 1];
        depth = new int[root + 1];
        firstChild = filled(NONE);
        nextSibling = filled(NONE);
        previousSibling = filled(NONE);
        stack = new int[root + 1];
        plantArtificial(network.supply);
    }

    /** At first every node hangs on the root by an artificial arc that is too dear to be kept. */
    private void plantArtificial(int[] supply) {
        long dearest = 1;
        for (int arc = 0; arc < arcs; arc++) {
            dearest = Math.max(dearest, Math.abs(cost[arc]));
        }
        long artificial = Math.multiplyExact(Math.addExact(dearest, 1), (long) root + 1);
        // potentials are sums along a path of the tree
        Math.multiplyExact(artificial, 4L);
        parent[root] = NONE;
        parentArc[root] = NONE;
        for (int node = 0; node < root; node++) {
            int arc = arcs + node;
            boolean gives = supply[node] >= 0;
            tail[arc] = gives ? node : root;
            head[arc] = gives ? root : node;
            capacity[arc] = Network.UNBOUNDED;
            cost[arc] = gives ? 0 : artificial;
            flow[arc] = Math.abs(supply[node]);
            parent[node] = root;
            parentArc[node] = arc;
            depth[node] = 1;
            potential[node] = gives ? 0 : artificial;
            adopt(node, root);
        }
    }

    long reducedCost(int arc) {
        return cost[arc] + potential[tail[arc]] - potential[head[arc]];
    }

    boolean pointsUp(int node) {
        return tail[parentArc[node]] == node;
    }

    long missing() {
        long sum = 0;
        for (int node = 0; node < root; node++) {
            // of the two ends of a unit that can't be sent one is counted
            sum += tail[arcs + node] == root ? flow[arcs + node] : 0;
        }
        return sum;
    }

    /** Sends what the cycle can take around it, and exchanges the entering arc for the one that stops it. */
    void pivot(int entering, Cycle cycle) {
        int sent = state[entering] * cycle.units();
        flow[entering] += sent;
        for (int node = tail[entering]; node != cycle.apex(); node = parent[node]) {
            flow[parentArc[node]] += pointsUp(node) ? -sent : sent;
        }
        for (int node = head[entering]; node != cycle.apex(); node = parent[node]) {
            flow[parentArc[node]] += pointsUp(node) ? sent : -sent;
        }
        if (cycle.leaving() == NONE) {
            state[entering] = (byte) -state[entering];
            return;
        }
        int leaving = parentArc[cycle.leaving()];
        state[entering] = IN_TREE;
        state[leaving] = flow[leaving] == 0 ? AT_LEAST : AT_MOST;
        hang(cycle, entering);
    }

    /** The part of the tree below the leaving arc hangs on the entering arc from now on. */
    private void hang(Cycle cycle, int entering) {
        int node = cycle.below();
        int above = tail[entering] == node ? head[entering] : tail[entering];
        int arc = entering;
        int last = cycle.leaving();
        while (true) {
            int oldParent = parent[node];
            int oldArc = parentArc[node];
            disown(node, oldParent);
            parent[node] = above;
            parentArc[node] = arc;
            adopt(node, above);
            if (node == last) {
                break;
            }
            above = node;
            arc = oldArc;
            node = oldParent;
        }
        renew(cycle.below());
    }

    void renewPotentials() {
        for (int child = firstChild[root]; child != NONE; child = nextSibling[child]) {
            renew(child);
        }
    }

    /** Works out potentials and depths of a node and all below it from its parent's. */
    private void renew(int top) {
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            int above = parent[node];
            int arc = parentArc[node];
            potential[node] = tail[arc] == node ? potential[above] - cost[arc] : potential[above] + cost[arc];
            depth[node] = depth[above] + 1;
            for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
                stack[size++] = child;
            }
        }
    }

    private void adopt(int node, int above) {
        int first = firstChild[above];
        nextSibling[node] = first;
        previousSibling[node] = NONE;
        if (first != NONE) {
            previousSibling[first] = node;
        }
        firstChild[above] = node;
    }

    private void disown(int node, int above) {
        int before = previousSibling[node];
        int after = nextSibling[node];
        if (before == NONE) {
            firstChild[above] = after;
        } else {
            nextSibling[before] = after;
        }
        if (after != NONE) {
            previousSibling[after] = before;
        }
    }

    private int[] filled(int value) {
        var all = new int[root + 1];
        Arrays.fill(all, value);
        return all;
    }

    /**
     * What an entering arc closes with the tree.
     *
     * @param apex where both ways to the root meet
     * @param units how much can be sent around it
     * @param leaving the node below the arc that stops it, or −1 where the entering arc itself does
     * @param below the end of the entering arc that lies below the leaving arc
     */
    record Cycle(int apex, int units, int leaving, int below) {
        static Cycle of(SpanningTree tree, int entering) {
            boolean forward = tree.state[entering] == AT_LEAST;
            int first = forward ? tree.tail[entering] : tree.head[entering];
            int second = forward ? tree.head[entering] : tree.tail[entering];
            int apex = apex(tree, first, second);
            int units = tree.capacity[entering];
            int leaving = NONE;
            int below = NONE;
            for (int node = first; node != apex; node = tree.parent[node]) {
                int room = tree.pointsUp(node) ? tree.flow[tree.parentArc[node]] : tree.room(tree.parentArc[node]);
                if (room < units) {
                    units = room;
                    leaving = node;
                    below = first;
                }
            }
            // the last of equal ones, counted from the apex along the cycle, keeps the tree strongly feasible
            for (int node = second; node != apex; node = tree.parent[node]) {
                int room = tree.pointsUp(node) ? tree.room(tree.parentArc[node]) : tree.flow[tree.parentArc[node]];
                if (room <= units) {
                    units = room;
                    leaving = node;
                    below = second;
                }
            }
            return new Cycle(apex, units, leaving, below);
        }

        private static int apex(SpanningTree tree, int one, int other) {
            int a = one;
            int b = other;
            while (a != b) {
                if (tree.depth[a] >= tree.depth[b]) {
                    a = tree.parent[a];
                } else {
                    b = tree.parent[b];
                }
            }
            return a;
        }
    }

    private int room(int arc) {
        return capacity[arc] == Network.UNBOUNDED ? Network.UNBOUNDED : capacity[arc] - flow[arc];
    }
}
