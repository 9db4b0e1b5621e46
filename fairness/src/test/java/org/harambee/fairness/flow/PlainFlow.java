package org.harambee.fairness.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Minimum-cost flow the slow way: first any flow, then negative cycles of the residual network are cancelled. */
final class PlainFlow {
    private final int nodes;
    private final List<long[]> arcs = new ArrayList<>();

    PlainFlow(int nodes) {
        this.nodes = nodes;
    }

    /** Residual arcs in pairs: from, to, room, cost. */
    void arc(int from, int to, int most, long cost) {
        arcs.add(new long[] {from, to, most, cost});
        arcs.add(new long[] {to, from, 0, -cost});
    }

    boolean send(int from, int to, int units) {
        for (int unit = 0; unit < units; unit++) {
            var by = new int[nodes];
            Arrays.fill(by, -1);
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int arc = 0; arc < arcs.size(); arc++) {
                    var own = arcs.get(arc);
                    boolean reached = own[0] == from || by[(int) own[0]] >= 0;
                    if (own[2] > 0 && reached && own[1] != from && by[(int) own[1]] < 0) {
                        by[(int) own[1]] = arc;
                        changed = true;
                    }
                }
            }
            if (by[to] < 0) {
                return false;
            }
            for (int node = to; node != from; node = (int) arcs.get(by[node])[0]) {
                push(by[node]);
            }
        }
        return true;
    }

    void cancel() {
        while (cancelOne()) {
            // until there is none
        }
    }

    private boolean cancelOne() {
        var distance = new long[nodes];
        var by = new int[nodes];
        Arrays.fill(by, -1);
        int last = -1;
        for (int round = 0; round < nodes; round++) {
            last = -1;
            for (int arc = 0; arc < arcs.size(); arc++) {
                var own = arcs.get(arc);
                if (own[2] > 0 && distance[(int) own[0]] + own[3] < distance[(int) own[1]]) {
                    distance[(int) own[1]] = distance[(int) own[0]] + own[3];
                    by[(int) own[1]] = arc;
                    last = (int) own[1];
                }
            }
        }
        if (last < 0) {
            return false;
        }
        for (int step = 0; step < nodes; step++) {
            last = (int) arcs.get(by[last])[0];
        }
        int node = last;
        do {
            push(by[node]);
            node = (int) arcs.get(by[node])[0];
        } while (node != last);
        return true;
    }

    private void push(int arc) {
        arcs.get(arc)[2]--;
        arcs.get(arc ^ 1)[2]++;
    }

    long cost() {
        long sum = 0;
        for (int arc = 0; arc < arcs.size(); arc += 2) {
            sum += arcs.get(arc)[3] * arcs.get(arc + 1)[2];
        }
        return sum;
    }
}
