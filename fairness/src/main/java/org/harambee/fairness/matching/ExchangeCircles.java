package org.harambee.fairness.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.harambee.fairness.flow.MinimumCostFlow;
import org.harambee.fairness.flow.Network;

/**
 * Circles in which each gives to the next and the last to the first, so that everybody who gives gets; no circle longer than
 * agreed, nobody in two. The sum of worths is largest: cycle packing, as in kidney exchange (Abraham, Blum and Sandholm,
 * <i>Clearing algorithms for barter exchange markets</i>, EC 2007). NP-hard from length 3 on; branch and bound with a bound
 * from the same without limit of length, which is an assignment. Exact for the sizes of a partnership; where the steps run
 * out the best so far is told with its bound.
 *
 * @param circles each a list of members, who give to the next
 * @param worth the sum over all gifts
 * @param bound no packing has more
 * @param proved whether nothing is better
 */
public record ExchangeCircles(List<List<Integer>> circles, long worth, long bound, boolean proved) {
    /** Steps of the search, if nothing else is said: seconds at most. */
    public static final int STEPS = 2_000_000;

    private static final int MOST_CIRCLES = 500_000;
    private static final long LARGEST = 1_000_000_000_000L;

    public ExchangeCircles {
        circles = List.copyOf(circles);
    }

    /**
     * The best circles.
     *
     * @param worth for each member what their gift to each other member is worth, 0 where they have nothing for them
     * @param longest how many members a circle may have
     * @param steps after which the search ends
     * @throws IllegalArgumentException for a table that is not square, negative or too large worths, and lengths below 2
     */
    public static ExchangeCircles of(long[][] worth, int longest, int steps) {
        if (longest < 2) {
            throw new IllegalArgumentException("a circle has at least 2 members, not " + longest);
        }
        for (var row : worth) {
            if (row.length != worth.length) {
                throw new IllegalArgumentException("the table of worths must be square");
            }
            for (long one : row) {
                if (one < 0 || one > LARGEST) {
                    throw new IllegalArgumentException("a worth lies from 0 to " + LARGEST + ", not at " + one);
                }
            }
        }
        return new Search(worth, longest, steps).best();
    }

    private record Circle(int[] members, long worth) {}

    private static final class Search {
        private final long[][] worth;
        private final int longest;
        private final List<List<Circle>> byLowest = new ArrayList<>();
        private final boolean[] used;
        private final List<Circle> chosen = new ArrayList<>();
        private final long[] share;
        private List<Circle> best = List.of();
        private long bestWorth;
        private int circles;
        private int steps;
        private boolean complete = true;

        Search(long[][] worth, int longest, int steps) {
            this.worth = worth;
            this.longest = longest;
            this.steps = steps;
            used = new boolean[worth.length];
            share = new long[worth.length];
        }

        ExchangeCircles best() {
            for (int lowest = 0; lowest < worth.length; lowest++) {
                byLowest.add(new ArrayList<>());
                grow(lowest, new int[] {lowest}, 0);
                byLowest.get(lowest).sort(Comparator.comparingLong((Circle circle) -> -circle.worth()));
            }
            long bound = withoutLimit();
            bestShares();
            if (bestWorth < bound) {
                pack(0, 0);
            }
            bound = complete ? bestWorth : Math.max(bound, bestWorth);
            return new ExchangeCircles(
                    best.stream()
                            .map(circle ->
                                    Arrays.stream(circle.members()).boxed().toList())
                            .toList(),
                    bestWorth,
                    bound,
                    complete || bestWorth == bound);
        }

        /** All circles whose member with the lowest number is the first. */
        private void grow(int lowest, int[] path, long sum) {
            int last = path[path.length - 1];
            if (path.length > 1 && worth[last][lowest] > 0) {
                if (++circles > MOST_CIRCLES) {
                    complete = false;
                    return;
                }
                byLowest.get(lowest).add(new Circle(path, sum + worth[last][lowest]));
            }
            if (path.length == longest) {
                return;
            }
            for (int next = lowest + 1; next < worth.length && circles <= MOST_CIRCLES; next++) {
                if (worth[last][next] > 0 && !has(path, next)) {
                    var longer = Arrays.copyOf(path, path.length + 1);
                    longer[path.length] = next;
                    grow(lowest, longer, sum + worth[last][next]);
                }
            }
        }

        private static boolean has(int[] path, int member) {
            for (int one : path) {
                if (one == member) {
                    return true;
                }
            }
            return false;
        }

        /** Of what any circle gives, a member can have no greater part than this; the sum bounds what is left. */
        private void bestShares() {
            for (var circlesOfOne : byLowest) {
                for (var circle : circlesOfOne) {
                    long part = Math.ceilDiv(circle.worth(), circle.members().length);
                    for (int member : circle.members()) {
                        share[member] = Math.max(share[member], part);
                    }
                }
            }
        }

        private void pack(int member, long sum) {
            if (sum > bestWorth) {
                bestWorth = sum;
                best = List.copyOf(chosen);
            }
            int at = member;
            while (at < used.length && (used[at] || byLowest.get(at).isEmpty())) {
                at++;
            }
            if (at == used.length) {
                return;
            }
            if (--steps < 0) {
                complete = false;
                return;
            }
            if (sum + left(at) <= bestWorth) {
                return;
            }
            for (var circle : byLowest.get(at)) {
                if (isFree(circle)) {
                    mark(circle, true);
                    chosen.add(circle);
                    pack(at + 1, sum + circle.worth());
                    chosen.removeLast();
                    mark(circle, false);
                }
            }
            used[at] = true;
            pack(at + 1, sum);
            used[at] = false;
        }

        private long left(int from) {
            long sum = 0;
            for (int member = from; member < used.length; member++) {
                sum += used[member] ? 0 : share[member];
            }
            return sum;
        }

        private boolean isFree(Circle circle) {
            for (int member : circle.members()) {
                if (used[member]) {
                    return false;
                }
            }
            return true;
        }

        private void mark(Circle circle, boolean as) {
            for (int member : circle.members()) {
                used[member] = as;
            }
        }

        /** With circles of any length it is an assignment: each gives to one, or to themselves for nothing. */
        private long withoutLimit() {
            int size = worth.length;
            var network = new Network(2 * size, size * size);
            for (int giver = 0; giver < size; giver++) {
                network.supply(giver, 1);
                network.supply(size + giver, -1);
                network.arc(giver, size + giver, 1, 0);
                for (int getter = 0; getter < size; getter++) {
                    if (getter != giver && worth[giver][getter] > 0) {
                        network.arc(giver, size + getter, 1, -worth[giver][getter]);
                    }
                }
            }
            return -new MinimumCostFlow(network).solve().cost();
        }
    }
}
