package org.harambee.fairness.selection.shares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Tie;
import org.harambee.fairness.selection.TieOrder;
import org.jspecify.annotations.Nullable;

/**
 * Runs of Equal Shares on one election: each time the project with the smallest price for a unit of utility is bought,
 * until nobody can pay for anything more. Bounds decide where they can, exact prices where they cannot. A run leaves
 * its purchases here, where the next one overwrites them.
 */
final class Rounds {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;

    final Demand demand;
    private final TieOrder order;
    private final Wallets wallets;
    private final Ledger ledger;
    private final Queue queue;
    private final Contest contest;
    private final int[] stepOf;
    private final int[] bought;
    /** Of each project a lower bound of its price for a unit, and the step at which it was worked out. */
    private final double[] floors;

    private final double[] initialFloors;
    private final int[] fresh;
    private final List<@Nullable Tie> ties = new ArrayList<>();
    private int steps;
    private long cost;
    private boolean range;
    /** Of the project to be bought bounds of its price for a unit. */
    private double low;

    private double high;

    Rounds(Demand demand, Purse purse, TieOrder order) {
        int projects = demand.projects();
        this.demand = demand;
        this.order = order;
        this.wallets = new Wallets(demand, purse);
        this.stepOf = new int[projects];
        this.bought = new int[projects];
        this.floors = new double[projects];
        this.fresh = new int[projects];
        this.initialFloors = new double[projects];
        this.ledger = new Ledger(demand, purse, wallets, stepOf);
        var bounds = new double[projects];
        for (int project = 0; project < projects; project++) {
            initialFloors[project] = demand.cost(project) / (double) demand.total[project] * DOWN * DOWN;
            bounds[project] = initialFloors[project] / demand.worth.scale(project) * DOWN;
        }
        this.queue =
                new Queue(IntStream.range(0, projects).filter(demand::supported).toArray(), bounds);
        this.contest = new Contest(demand, wallets, ledger, queue, floors);
    }

    /** Runs with one mean endowment, exactly. */
    void run(Rational mean) {
        range = false;
        ledger.open(mean);
        if (!rounds(mean, mean)) {
            throw new IllegalStateException("exact prices decide everything");
        }
    }

    /**
     * Runs with all mean endowments from one to another at once.
     *
     * @return whether they all buy the same in the same order; otherwise nothing is known
     */
    boolean run(Rational low, Rational high) {
        range = true;
        return rounds(low, high);
    }

    /** How many projects the last run bought. */
    int steps() {
        return steps;
    }

    int bought(int step) {
        return bought[step];
    }

    /** What it bought costs together; the largest long where it is more than that. */
    long cost() {
        return cost;
    }

    boolean has(int project) {
        return stepOf[project] != Integer.MAX_VALUE;
    }

    /** The purchases with their exact prices; after a run with one endowment. */
    List<Step> purchases() {
        ledger.bring(steps, bought);
        var whole = demand.worth.whole();
        var result = new ArrayList<Step>();
        for (int step = 0; step < steps; step++) {
            var price = ledger.price(step, demand.worth.scale(bought[step])).times(whole);
            result.add(new Step(bought[step], Step.By.EQUAL_SHARES, price, Optional.ofNullable(ties.get(step))));
        }
        return result;
    }

    /** What a voter of each ballot has left for a weight of 1; after a run with one endowment. */
    List<Rational> left() {
        ledger.bring(steps, bought);
        var known = new HashMap<List<Long>, Rational>();
        return IntStream.range(0, demand.ballots.distinct())
                .mapToObj(ballot -> wallets.most[ballot] == 0
                        ? Rational.ZERO
                        : known.computeIfAbsent(ledger.history(ballot), _ -> ledger.left(ballot)))
                .toList();
    }

    private boolean rounds(Rational lowest, Rational highest) {
        wallets.fill(lowest, highest);
        queue.refill();
        System.arraycopy(initialFloors, 0, floors, 0, floors.length);
        Arrays.fill(fresh, -1);
        Arrays.fill(stepOf, Integer.MAX_VALUE);
        ties.clear();
        steps = 0;
        cost = 0;
        while (true) {
            int place = next();
            if (place == NONE) {
                return true;
            }
            if (place == UNKNOWN) {
                return false;
            }
            buy(place);
        }
    }

    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    /** The place of the project to be bought in the queue. */
    private int next() {
        while (askFirst()) {
            int project = queue.project(0);
            low = floors[project];
            high = wallets.ceiling(project, low);
            if (high == Double.POSITIVE_INFINITY) {
                if (range) {
                    return UNKNOWN;
                }
                ledger.bring(steps, bought);
                if (!ledger.affordable(project)) {
                    queue.remove(0);
                    continue;
                }
                high = wallets.greatest(project);
            }
            int rivals = rivals(high / demand.worth.scale(project) * UP);
            if (rivals == 1) {
                ties.add(null);
                return 0;
            }
            return best(rivals);
        }
        return NONE;
    }

    /** Brings a project to the front that was asked in this round; false where none is left. */
    private boolean askFirst() {
        while (queue.size() > 0 && fresh[queue.project(0)] != steps) {
            ask(0);
        }
        return queue.size() > 0;
    }

    /** How many of the first projects may have a price as low as this; all of those are asked in this round. */
    private int rivals(double bound) {
        int rivals = 1;
        while (rivals < queue.size() && queue.bound(rivals) <= bound) {
            if (fresh[queue.project(rivals)] == steps) {
                rivals++;
            } else {
                ask(rivals);
            }
        }
        return rivals;
    }

    private void ask(int place) {
        int project = queue.project(place);
        double floor = wallets.floor(project, floors[project]);
        if (floor == Double.POSITIVE_INFINITY) {
            queue.remove(place);
            return;
        }
        floors[project] = floor;
        fresh[project] = steps;
        queue.raise(place, Math.max(queue.bound(place), floor / demand.worth.scale(project) * DOWN));
    }

    /** Finds the smallest price among the first projects, of which the bounds could not tell. */
    private int best(int rivals) {
        boolean plain = contest.plain(rivals);
        if (range && !plain) {
            return UNKNOWN;
        }
        if (!plain) {
            ledger.bring(steps, bought);
        }
        var places = contest.best(rivals, plain);
        var equal = places.stream().map(queue::project).toList();
        int first = order.first(equal);
        ties.add(order.tie(equal).orElse(null));
        low = floors[first];
        high = contest.ceiling(first);
        return places.get(equal.indexOf(first));
    }

    private void buy(int place) {
        int project = queue.project(place);
        queue.remove(place);
        int open = wallets.pay(project, low, high, steps);
        if (open > 0 && !range) {
            close(project, open);
        }
        stepOf[project] = steps;
        bought[steps++] = project;
        long own = demand.cost(project);
        cost = own > Long.MAX_VALUE - cost ? Long.MAX_VALUE : cost + own;
    }

    /** Finds out exactly who of those that the bounds left open has something left. */
    private void close(int project, int open) {
        ledger.bring(steps, bought);
        var price = ledger.priceOfPaid(project, Arrays.copyOf(wallets.open, open));
        var known = new HashMap<List<Long>, Rational>();
        for (int i = 0; i < open; i++) {
            int entry = wallets.open[i];
            var left = known.computeIfAbsent(ledger.historyOf(entry), _ -> ledger.left(entry, price));
            wallets.set(demand.ballot[entry], left, steps);
        }
        ledger.write(price);
    }
}
