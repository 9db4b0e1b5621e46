package org.harambee.fairness.flow;

import java.util.Arrays;

/**
 * Chooses the arc that enters the tree. Of each node's arcs only the cheapest few are watched at first; when none of those
 * watched helps, all are looked at once and those that would help are watched, too. So nothing is missed, and most arcs of
 * a dense network are looked at only a few times.
 */
final class Pricing {
    private static final int CHEAPEST = 12;
    private static final int STRETCH = 64;
    private static final int LEAST_BLOCK = 64;

    private final SpanningTree tree;
    private final int arcs;
    private final boolean[] isWatched;
    private int[] watched = new int[1024];
    private int size;
    private int next;

    /** @param arcs how many there are besides the artificial ones, which need not come back once they have left */
    Pricing(SpanningTree tree, int arcs) {
        this.tree = tree;
        this.arcs = arcs;
        isWatched = new boolean[arcs];
        for (int first = 0; first < arcs; ) {
            int end = first;
            while (end < arcs && tree.tail[end] == tree.tail[first]) {
                end++;
            }
            watchCheapest(first, end);
            first = end;
        }
    }

    /** @return the arc, or −1 where the flow is cheapest */
    int entering() {
        int found = ofWatched();
        while (found < 0 && watchMore()) {
            found = ofWatched();
        }
        return found;
    }

    /** The one that helps most of a block of those watched, block after block from where the last search ended. */
    private int ofWatched() {
        int block = Math.max(LEAST_BLOCK, (int) Math.sqrt(size));
        int best = -1;
        long bestGain = 0;
        int left = block;
        int at = next < size ? next : 0;
        for (int seen = 0; seen < size; seen++) {
            int arc = watched[at];
            long gain = gain(arc);
            if (gain > bestGain) {
                bestGain = gain;
                best = arc;
            }
            at = at + 1 == size ? 0 : at + 1;
            if (--left == 0) {
                if (best >= 0) {
                    break;
                }
                left = block;
            }
        }
        next = at;
        return best;
    }

    private long gain(int arc) {
        return -tree.state[arc] * tree.reducedCost(arc);
    }

    /** Watches the best of every stretch of arcs, where it would help. */
    private boolean watchMore() {
        int before = size;
        for (int first = 0; first < arcs; first += STRETCH) {
            int end = Math.min(arcs, first + STRETCH);
            int best = -1;
            long bestGain = 0;
            for (int arc = first; arc < end; arc++) {
                long gain = gain(arc);
                if (gain > bestGain) {
                    bestGain = gain;
                    best = arc;
                }
            }
            if (best >= 0) {
                watch(best);
            }
        }
        return size > before;
    }

    private void watch(int arc) {
        if (!isWatched[arc]) {
            isWatched[arc] = true;
            if (size == watched.length) {
                watched = Arrays.copyOf(watched, 2 * size);
            }
            watched[size++] = arc;
        }
    }

    /** Of arcs with one tail. */
    private void watchCheapest(int first, int end) {
        if (end - first <= CHEAPEST) {
            for (int arc = first; arc < end; arc++) {
                watch(arc);
            }
            return;
        }
        var kept = new int[CHEAPEST];
        int filled = 0;
        long dearest = Long.MAX_VALUE;
        for (int arc = first; arc < end; arc++) {
            if (filled == CHEAPEST && tree.cost[arc] >= dearest) {
                continue;
            }
            int place = filled < CHEAPEST ? filled++ : CHEAPEST - 1;
            while (place > 0 && tree.cost[kept[place - 1]] > tree.cost[arc]) {
                kept[place] = kept[place - 1];
                place--;
            }
            kept[place] = arc;
            dearest = tree.cost[kept[filled - 1]];
        }
        for (int arc : kept) {
            watch(arc);
        }
    }
}
