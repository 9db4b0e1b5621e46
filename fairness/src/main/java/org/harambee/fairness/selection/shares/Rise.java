package org.harambee.fairness.selection.shares;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.harambee.fairness.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The least by which all endowments have to rise together until enough supporters of any project can share its cost
 * evenly. Kraiczy, Robinson &amp; Elkind, Streamlining Equal Shares, arXiv 2502.11797, call this add-opt.
 */
final class Rise {
    private static final double UP = 1 + 0x1p-48;

    private final Demand demand;
    private final Holdings holdings;
    private @Nullable Rational least;
    private double bound = Double.POSITIVE_INFINITY;

    Rise(Demand demand, Holdings holdings) {
        this.demand = demand;
        this.holdings = holdings;
    }

    /** Null where nothing that was asked can be had for any amount. */
    @Nullable
    Rational least() {
        return least;
    }

    /** Takes in a project that needs at least so many sharers, by weight; more than it has now. */
    void ask(int project, long needed) {
        if (needed > demand.total[project] || !mayBeLess(project, needed)) {
            return;
        }
        var weights = weights(project);
        var classes = weights.keySet().stream()
                .sorted(Comparator.comparing((Integer c) -> c, holdings::compare)
                        .reversed())
                .toList();
        long sharers = 0;
        for (int poorest : classes) {
            sharers += weights.getOrDefault(poorest, 0L);
            double estimate = (double) demand.cost(project) / sharers - holdings.most[poorest];
            if (sharers >= needed && estimate <= bound * UP) {
                take(Rational.of(demand.cost(project), sharers).minus(holdings.exact(poorest)));
            }
        }
    }

    private void take(Rational rise) {
        if (least == null || rise.compareTo(least) < 0) {
            least = rise;
            bound = Wallets.above(rise);
        }
    }

    private Map<Integer, Long> weights(int project) {
        var weights = new HashMap<Integer, Long>();
        for (int ballot : Arrays.copyOfRange(demand.ballot, demand.start[project], demand.start[project + 1])) {
            weights.merge(holdings.of[ballot], demand.ballots.weight(ballot), Long::sum);
        }
        return weights;
    }

    /** Whether that many might share with the rise known so far: most projects need far more. */
    private boolean mayBeLess(int project, long needed) {
        long count = demand.total[project];
        while (count >= needed) {
            double part = ((double) demand.cost(project) / count - bound) / UP;
            long able = 0;
            for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
                int ballot = demand.ballot[entry];
                if (holdings.most[holdings.of[ballot]] >= part) {
                    able += demand.ballots.weight(ballot);
                }
            }
            if (able == count) {
                return true;
            }
            count = able;
        }
        return false;
    }
}
