package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.harambee.fairness.number.Rational;

/**
 * The exact prices of what was bought. What a voter has left is her endowment less the prices of what she paid for in
 * full, or nothing; so money of any group is a sum of endowments and prices with whole coefficients, and only one big
 * number is needed for each purchase. They share a denominator that grows by a small factor with each. Written only as
 * far as somebody asks, after which bounds have decided all that they can.
 */
final class Ledger {
    private final Demand demand;
    private final Purse purse;
    private final Wallets wallets;
    /** Of each project the step that bought it, beyond all steps where none did. */
    private final int[] stepOf;

    private final BigInteger[] endowments;
    private final BigInteger[] prices;
    private final long[] factors;
    private final BigInteger[] denominators;
    private final long[] paid;
    private final long[] held;
    private long rich;
    private int steps;
    private BigInteger denominator = BigInteger.ONE;

    Ledger(Demand demand, Purse purse, Wallets wallets, int[] stepOf) {
        this.demand = demand;
        this.purse = purse;
        this.wallets = wallets;
        this.stepOf = stepOf;
        this.endowments = new BigInteger[purse.parts.size()];
        this.prices = new BigInteger[stepOf.length];
        this.factors = new long[stepOf.length];
        this.denominators = new BigInteger[stepOf.length];
        this.paid = new long[stepOf.length];
        this.held = new long[endowments.length];
    }

    /** Starts anew with this mean endowment. */
    void open(Rational mean) {
        var common = purse.denominator();
        for (int kind = 0; kind < endowments.length; kind++) {
            var part = purse.parts.get(kind);
            endowments[kind] =
                    part.numerator().multiply(common.divide(part.denominator())).multiply(mean.numerator());
        }
        denominator = common.multiply(mean.denominator());
        steps = 0;
    }

    /** Writes what was bought before a step; nothing of it may be {@link Wallets#open} any more. */
    void bring(int until, int[] bought) {
        while (steps < until) {
            clear();
            int project = bought[steps];
            for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
                count(entry);
            }
            write(price(project));
        }
    }

    /** The price of a unit of utility of what a step bought. */
    Rational price(int step, long scale) {
        return new Rational(prices[step], denominators[step].multiply(BigInteger.valueOf(scale)));
    }

    /** Whether the supporters of a project have its cost; all steps before are written. */
    boolean affordable(int project) {
        clear();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            if (wallets.most[ballot] > 0) {
                take(ballot, demand.ballots.weight(ballot));
            }
        }
        return money().compareTo(denominator.multiply(BigInteger.valueOf(demand.cost(project)))) >= 0;
    }

    /**
     * The price for a unit of a project that its supporters can pay; all steps before are written.
     *
     * @param low a lower bound
     * @param high an upper bound
     */
    Price price(int project, double low, double high) {
        clear();
        var unsure = new ArrayList<Integer>();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            double own = wallets.units(entry);
            if (wallets.most[ballot] <= low * own * (1 - 0x1p-50)) {
                if (wallets.most[ballot] > 0) {
                    take(ballot, demand.ballots.weight(ballot));
                }
            } else {
                rich += weight(entry);
                if (wallets.least[ballot] < high * own * (1 + 0x1p-50)) {
                    unsure.add(entry);
                }
            }
        }
        return settle(project, unsure);
    }

    /**
     * The price for a unit of a project for which its supporters just paid, while all steps before are written.
     *
     * @param open entries of which it is not known whether they had more than the price asked
     */
    Price priceOfPaid(int project, int[] open) {
        clear();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            count(entry);
        }
        return settle(project, Arrays.stream(open).boxed().collect(Collectors.toCollection(ArrayList::new)));
    }

    private void count(int entry) {
        int ballot = demand.ballot[entry];
        if (wallets.gone[ballot] > steps) {
            rich += weight(entry);
        } else if (wallets.gone[ballot] == steps) {
            take(ballot, demand.ballots.weight(ballot));
        }
    }

    /** Who has less than the price asks pays what she has, which raises it for the others, and so on. */
    private Price settle(int project, List<Integer> unsure) {
        while (true) {
            var price = price(project);
            var poor = poor(unsure, price);
            if (poor.isEmpty()) {
                return price;
            }
            for (int entry : poor) {
                rich -= weight(entry);
                int ballot = demand.ballot[entry];
                take(ballot, demand.ballots.weight(ballot));
            }
            unsure.removeAll(poor);
        }
    }

    private List<Integer> poor(List<Integer> entries, Price price) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<List<Long>, Boolean>();
        return entries.stream()
                .filter(entry -> known.computeIfAbsent(
                        historyOf(entry), _ -> left(entry, price).signum() < 0))
                .toList();
    }

    /** What the payment of a price leaves or lacks. */
    Rational left(int entry, Price price) {
        int ballot = demand.ballot[entry];
        var money = money(ballot);
        var units = BigInteger.valueOf(price.units());
        return new Rational(
                money.multiply(units)
                        .subtract(price.numerator().multiply(BigInteger.valueOf((long) wallets.units(entry)))),
                denominator.multiply(units));
    }

    /** What a voter of a ballot who has something left has for a weight of 1; all steps are written. */
    Rational left(int ballot) {
        return new Rational(money(ballot), denominator);
    }

    /** What a voter had and paid so far: those with the same history who have something left have the same left. */
    List<Long> history(int ballot) {
        var history = new ArrayList<Long>();
        history.add((long) purse.kind(ballot));
        var ballots = demand.ballots;
        for (int place = ballots.from(ballot); place < ballots.until(ballot); place++) {
            if (stepOf[ballots.project(place)] < steps) {
                history.add((long) ballots.project(place));
                history.add(demand.worth.units(ballot, place));
            }
        }
        return history;
    }

    /** As above, with what an entry is worth to its voter. */
    List<Long> historyOf(int entry) {
        var history = history(demand.ballot[entry]);
        history.add((long) wallets.units(entry));
        return history;
    }

    /** The price with those counted as poor and rich now. */
    private Price price(int project) {
        return new Price(
                denominator.multiply(BigInteger.valueOf(demand.cost(project))).subtract(money()),
                // what costs nothing has payers though nobody has anything left
                Math.max(1, rich));
    }

    /** Writes the next step, which cost this for each unit. */
    void write(Price price) {
        long common = price.numerator().mod(BigInteger.valueOf(price.units())).longValueExact();
        long divisor = BigInteger.valueOf(common)
                .gcd(BigInteger.valueOf(price.units()))
                .longValueExact();
        prices[steps] = price.numerator().divide(BigInteger.valueOf(divisor));
        factors[steps] = price.units() / divisor;
        denominator = denominator.multiply(BigInteger.valueOf(factors[steps]));
        denominators[steps++] = denominator;
    }

    private void clear() {
        rich = 0;
        Arrays.fill(paid, 0, steps, 0);
        Arrays.fill(held, 0);
    }

    private long weight(int entry) {
        return ((long) wallets.units(entry)) * demand.ballots.weight(demand.ballot[entry]);
    }

    /** Counts all that the voters of a ballot have left, so many of them. */
    private void take(int ballot, long times) {
        held[purse.kind(ballot)] += times;
        var ballots = demand.ballots;
        boolean uniform = demand.units.length == 0;
        for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
            int step = stepOf[ballots.project(entry)];
            if (step < steps) {
                paid[step] += uniform ? times : times * demand.worth.units(ballot, entry);
            }
        }
    }

    /** The money taken, over the denominator. */
    private BigInteger money() {
        var money = BigInteger.ZERO;
        for (int kind = 0; kind < held.length; kind++) {
            money = money.add(endowments[kind].multiply(BigInteger.valueOf(held[kind])));
        }
        for (int step = 0; step < steps; step++) {
            if (factors[step] != 1) {
                money = money.multiply(BigInteger.valueOf(factors[step]));
            }
            if (paid[step] != 0) {
                money = money.subtract(prices[step].multiply(BigInteger.valueOf(paid[step])));
            }
        }
        return money;
    }

    private BigInteger money(int ballot) {
        var before = paid.clone();
        var heldBefore = held.clone();
        long richBefore = rich;
        clear();
        take(ballot, 1);
        var money = money();
        System.arraycopy(before, 0, paid, 0, paid.length);
        System.arraycopy(heldBefore, 0, held, 0, held.length);
        rich = richBefore;
        return money;
    }
}
