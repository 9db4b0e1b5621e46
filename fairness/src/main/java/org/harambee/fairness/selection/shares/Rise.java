package org.harambee.fairness.selection.shares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.harambee.fairness.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The least by which all endowments have to rise together until enough supporters of any project can share its cost
 * evenly. Kraiczy, Robinson &amp; Elkind, Streamlining Equal Shares, arXiv 2502.11797, call this add-opt.
 *
 * <p>A project is asked about in each round, with the number of sharers that would change that round. Money only falls
 * from round to round: a number asked about before need not be asked about again, and who was too few before stays so.
 */
final class Rise {
    private static final double UP = 1 + 0x1p-48;
    private static final double DOWN = 1 - 0x1p-48;

    private final Demand demand;
    private final Holdings holdings;
    /** Of each project: from this number on it was asked about in earlier rounds. */
    private final long[] asked;
    /** Of each project: no more can share in it with a rise below the least known, by weight. */
    private final long[] able;

    private @Nullable Rational least;
    private double bound = Double.POSITIVE_INFINITY;
    /** By class, zero outside {@link #take(int, double, long)}. */
    private long[] weights = new long[64];

    Rise(Demand demand, Holdings holdings) {
        this.demand = demand;
        this.holdings = holdings;
        this.asked = new long[demand.projects()];
        this.able = new long[demand.projects()];
    }

    /** Before the first round of a run. */
    void begin() {
        least = null;
        bound = Double.POSITIVE_INFINITY;
        Arrays.fill(asked, Long.MAX_VALUE);
        System.arraycopy(demand.total, 0, able, 0, able.length);
    }

    /** Null where nothing that was asked can be had for any amount. */
    @Nullable
    Rational least() {
        return least;
    }

    /** Whether asking about so many sharers, or more, can change anything. */
    boolean matters(int project, double atLeast) {
        return atLeast <= most(project);
    }

    /** Takes in a project that needs at least so many sharers, by weight; more than it has now. */
    void ask(int project, long needed) {
        long count = most(project);
        asked[project] = Math.min(asked[project], needed);
        while (count >= needed) {
            double part = part(project, count);
            long enough = withAtLeast(project, part);
            able[project] = Math.min(able[project], enough);
            if (enough >= count) {
                take(project, part, needed);
                return;
            }
            count = enough;
        }
    }

    private long most(int project) {
        return Math.min(asked[project] - 1, able[project]);
    }

    /** What each of so many sharers must have now, to share with the rise known so far; rather too little. */
    private double part(int project, long count) {
        return (double) demand.cost(project) / count * DOWN - bound * UP;
    }

    private long withAtLeast(int project, double part) {
        long weight = 0;
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            weight += holdings.most[holdings.of[demand.ballot[entry]]] >= part ? demand.weight(entry) : 0;
        }
        return weight;
    }

    private void take(int project, double part, long needed) {
        long sharers = 0;
        for (int poorest : richestFirst(project, part)) {
            sharers += weights[poorest];
            weights[poorest] = 0;
            double estimate = (double) demand.cost(project) / sharers * DOWN - holdings.most[poorest];
            if (sharers >= needed && estimate <= bound) {
                var rise = Rational.of(demand.cost(project), sharers).minus(holdings.exact(poorest));
                if (least == null || rise.compareTo(least) < 0) {
                    least = rise;
                    bound = Wallets.above(rise);
                }
            }
        }
    }

    /** The classes of supporters who have at least so much, and their {@link #weights}. */
    private List<Integer> richestFirst(int project, double part) {
        if (weights.length < holdings.count()) {
            weights = new long[2 * holdings.count()];
        }
        var classes = new ArrayList<Integer>();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int of = holdings.of[demand.ballot[entry]];
            if (holdings.most[of] >= part) {
                if (weights[of] == 0) {
                    classes.add(of);
                }
                weights[of] += demand.weight(entry);
            }
        }
        Collections.sort(classes, holdings::richerFirst);
        return classes;
    }
}
