package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieOrder;
import org.jspecify.annotations.Nullable;

/** Runs of Exact Equal Shares on one election, and how far the endowment has to rise until one comes out differently. */
final class ExactRounds {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;
    /** Far more than a product of a few factors can be off. */
    private static final double BELOW = 1 - 0x1p-46;

    private static final int NONE = -1;

    final Demand demand;
    private final Purse purse;
    private final TieOrder order;
    private final Holdings holdings;
    private final List<Rational> payments = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    /** Of each project the weight of those who can share its cost evenly, the last time they were counted. */
    private final long[] sharers;

    private final boolean[] bought;
    private long cost;
    private final Rise rise;

    ExactRounds(Demand demand, Purse purse, TieOrder order) {
        this.demand = demand;
        this.purse = purse;
        this.order = order;
        this.holdings = new Holdings(demand.ballots.distinct(), payments::get);
        this.sharers = new long[demand.projects()];
        this.bought = new boolean[demand.projects()];
        this.rise = new Rise(demand, holdings);
    }

    /** @param watching whether {@link #rise()} will be asked */
    void run(Rational mean, boolean watching) {
        rise.begin();
        holdings.fill(purse, mean);
        payments.clear();
        steps.clear();
        Arrays.fill(bought, false);
        System.arraycopy(demand.total, 0, sharers, 0, sharers.length);
        cost = 0;
        while (true) {
            var best = best();
            int first = best.isEmpty() ? NONE : order.first(best);
            if (watching) {
                watch(first);
            }
            if (first == NONE) {
                return;
            }
            buy(first, best);
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    long cost() {
        return cost;
    }

    boolean has(int project) {
        return bought[project];
    }

    /** How much more each would need for another outcome; null where no amount changes it. */
    @Nullable
    Rational rise() {
        return rise.least();
    }

    /** What a voter of each ballot has left for a weight of 1. */
    List<Rational> left() {
        return Arrays.stream(holdings.of).mapToObj(holdings::exact).toList();
    }

    /** All projects with the lowest price: counted again until the first are up to date, for counts only fall. */
    private List<Integer> best() {
        var fresh = new boolean[sharers.length];
        while (true) {
            var best = new ArrayList<Integer>();
            for (int project = 0; project < sharers.length; project++) {
                if (!bought[project] && sharers[project] > 0) {
                    int against = best.isEmpty() ? -1 : compare(project, best.getFirst());
                    if (against < 0) {
                        best.clear();
                    }
                    if (against <= 0) {
                        best.add(project);
                    }
                }
            }
            if (best.stream().allMatch(project -> fresh[project])) {
                return best;
            }
            for (int project : best) {
                sharers[project] = count(project);
                fresh[project] = true;
            }
        }
    }

    private int compare(int a, int b) {
        double own = (double) demand.cost(a) * sharers[b] * demand.worth.scale(b);
        double other = (double) demand.cost(b) * sharers[a] * demand.worth.scale(a);
        if (own < other * BELOW) {
            return -1;
        }
        if (own * BELOW > other) {
            return 1;
        }
        return product(demand.cost(a), sharers[b], demand.worth.scale(b))
                .compareTo(product(demand.cost(b), sharers[a], demand.worth.scale(a)));
    }

    private static BigInteger product(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
    }

    /** The weight of the most supporters who can all pay the same; whoever cannot is left out, which raises the part. */
    private long count(int project) {
        long count = sharers[project];
        while (count > 0) {
            long able = able(project, Rational.of(demand.cost(project), count));
            if (able == count) {
                return count;
            }
            count = able;
        }
        return 0;
    }

    private long able(int project, Rational part) {
        double low = part.toDouble() * DOWN;
        double high = part.toDouble() * UP;
        long sure = 0;
        long possible = 0;
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int of = holdings.of[demand.ballot[entry]];
            long weight = demand.weight(entry);
            // no branches: whether a voter is able cannot be foretold
            sure += holdings.least[of] > high ? weight : 0;
            possible += holdings.most[of] >= low ? weight : 0;
        }
        return sure == possible ? sure : exactlyAble(project, part, low, high);
    }

    private long exactlyAble(int project, Rational part, double low, double high) {
        long able = 0;
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            if (holdings.compare(holdings.of[demand.ballot[entry]], low, high, part) >= 0) {
                able += demand.weight(entry);
            }
        }
        return able;
    }

    private void buy(int project, List<Integer> best) {
        var part = Rational.of(demand.cost(project), sharers[project]);
        double low = part.toDouble() * DOWN;
        double high = part.toDouble() * UP;
        holdings.begin();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            if (holdings.compare(holdings.of[ballot], low, high, part) >= 0) {
                holdings.pay(ballot, payments.size(), 1, low, high);
            }
        }
        payments.add(part);
        bought[project] = true;
        long own = demand.cost(project);
        cost = own > Long.MAX_VALUE - cost ? Long.MAX_VALUE : cost + own;
        steps.add(new Step(
                project,
                Step.By.EXACT_EQUAL_SHARES,
                part.dividedBy(Rational.of(demand.worth.scale(project))),
                order.tie(best)));
    }

    private void watch(int winner) {
        // with so many sharers for a unit of cost, by utility, a project is as good as the winner
        double equal = winner == NONE || demand.cost(winner) == 0
                ? 0
                : (double) sharers[winner] * demand.worth.scale(winner) / demand.cost(winner) * BELOW;
        for (int project = 0; project < sharers.length; project++) {
            double atLeast = equal * demand.cost(project) / demand.worth.scale(project);
            if (!bought[project] && demand.supported(project) && rise.matters(project, atLeast)) {
                rise.ask(project, needed(project, winner));
            }
        }
    }

    /** From how many sharers on a project would do what it does not do now. */
    private long needed(int project, int winner) {
        if (winner == NONE) {
            return 1;
        }
        if (demand.cost(winner) == 0) {
            return Long.MAX_VALUE;
        }
        if (project == winner) {
            return sharers[project] + 1;
        }
        var both = product(sharers[winner], demand.worth.scale(winner), demand.cost(project))
                .divideAndRemainder(product(demand.worth.scale(project), demand.cost(winner), 1));
        boolean ties = both[1].signum() == 0 && order.rank(project) <= order.rank(winner);
        var needed = ties ? both[0] : both[0].add(BigInteger.ONE);
        return needed.bitLength() < Long.SIZE ? needed.longValue() : Long.MAX_VALUE;
    }
}
