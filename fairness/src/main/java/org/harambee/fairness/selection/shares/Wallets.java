package org.harambee.fairness.selection.shares;

import java.util.Arrays;
import org.harambee.fairness.number.Rational;

/**
 * What each voter has left for a weight of 1, held between two doubles. The bounds are rounded outwards, so that what
 * they decide is decided as in rationals; they may also start apart, and then hold for every endowment between. That
 * works because in one order of purchases nobody has less, and no price is higher, where all start with more.
 */
final class Wallets {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;

    /** Of each ballot at least this. */
    final double[] least;
    /** Of each ballot at most this. */
    final double[] most;
    /** Of each ballot the step that took its last money, certainly; beyond all steps where none did. */
    final int[] gone;
    /** Entries of the last payment that may or may not have left something. */
    final int[] open;

    private final Demand demand;
    private final Purse purse;
    private int opened;

    Wallets(Demand demand, Purse purse) {
        this.demand = demand;
        this.purse = purse;
        int ballots = demand.ballots.distinct();
        this.least = new double[ballots];
        this.most = new double[ballots];
        this.gone = new int[ballots];
        this.open = new int[ballots];
    }

    /** Everybody has her part of a mean endowment between these two. */
    void fill(Rational low, Rational high) {
        Arrays.fill(gone, Integer.MAX_VALUE);
        if (purse.equal()) {
            Arrays.fill(least, below(low));
            Arrays.fill(most, above(high));
            return;
        }
        var lows =
                purse.parts.stream().mapToDouble(part -> below(part.times(low))).toArray();
        var highs = purse.parts.stream()
                .mapToDouble(part -> above(part.times(high)))
                .toArray();
        for (int ballot = 0; ballot < least.length; ballot++) {
            least[ballot] = lows[purse.kind(ballot)];
            most[ballot] = highs[purse.kind(ballot)];
        }
    }

    static double below(Rational value) {
        return value.toDouble() * DOWN;
    }

    /** Never 0 for what is above 0, however little; 0 for nothing, so that who was given nothing has nothing left. */
    static double above(Rational value) {
        return value.signum() == 0 ? 0 : value.toDouble() * UP + Double.MIN_NORMAL;
    }

    /**
     * A lower bound of what a project costs its payers for each unit: infinite where they cannot pay it. Whoever is
     * counted as paying all she has, the equation for the others gives no more than the price; so the estimate climbs
     * until nobody else has less than it asks, mostly in two or three passes over the demand.
     *
     * @param from a lower bound known before
     */
    double floor(int project, double from) {
        double cost = demand.cost(project);
        if (cost == 0) {
            return 0;
        }
        double round = rounding(project);
        double price = from;
        while (true) {
            sum(project, most, price);
            if (rich <= 0) {
                return poor * (1 + round) < cost * DOWN ? Double.POSITIVE_INFINITY : price;
            }
            double next = (cost * DOWN - poor * (1 + round)) / (rich * (1 + round)) * DOWN;
            if (!(next > price * UP)) {
                return Math.max(price, next);
            }
            price = next;
        }
    }

    /**
     * An upper bound of what a project costs its payers for each unit: infinite where it is not certain that they can
     * pay it.
     *
     * @param from a lower bound
     */
    double ceiling(int project, double from) {
        double cost = demand.cost(project);
        if (cost == 0) {
            return 0;
        }
        double round = rounding(project);
        double price = from;
        while (true) {
            sum(project, least, price);
            if (rich <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            double next = (cost * UP - poor * (1 - round)) / (rich * (1 - round)) * UP;
            if (next <= price) {
                return price;
            }
            price = next;
        }
    }

    /** The most that any supporter has for each unit, which no price exceeds that can be paid. */
    double greatest(int project) {
        double greatest = 0;
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            greatest = Math.max(greatest, most[demand.ballot[entry]] / units(entry));
        }
        return greatest * UP;
    }

    /** Whether every supporter certainly has her full part of such a price. */
    boolean allPay(int project, double price) {
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            if (least[demand.ballot[entry]] < price * units(entry) * UP) {
                return false;
            }
        }
        return true;
    }

    /**
     * The supporters of a project pay for it.
     *
     * @param low a lower bound of the price of a unit
     * @param high an upper bound
     * @return how many entries are {@link #open}
     */
    int pay(int project, double low, double high, int step) {
        opened = 0;
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            if (most[ballot] > 0) {
                double own = units(entry);
                pay(entry, ballot, low * own * DOWN, high * own * UP, step);
            }
        }
        return opened;
    }

    private void pay(int entry, int ballot, double low, double high, int step) {
        double upper = most[ballot] - low;
        double lower = least[ballot] - high;
        if (lower > 0) {
            least[ballot] = lower * DOWN;
            most[ballot] = upper * UP + Double.MIN_NORMAL;
        } else if (upper > 0) {
            least[ballot] = 0;
            most[ballot] = upper * UP + Double.MIN_NORMAL;
            open[opened++] = entry;
        } else {
            empty(ballot, step);
        }
    }

    /** A voter has certainly nothing left. */
    void empty(int ballot, int step) {
        least[ballot] = 0;
        most[ballot] = 0;
        gone[ballot] = step;
    }

    /** What is left is known exactly; 0 or less is nothing. */
    void set(int ballot, Rational left, int step) {
        if (left.signum() <= 0) {
            empty(ballot, step);
        } else {
            least[ballot] = below(left);
            most[ballot] = above(left);
        }
    }

    double units(int entry) {
        return demand.units.length == 0 ? 1 : demand.units[entry];
    }

    private double poor;
    private double rich;

    /** Adds up what those have who have less than a price asks, and the units of the others. */
    private void sum(int project, double[] money, double price) {
        double have = 0;
        double pay = 0;
        var ballot = demand.ballot;
        var weight = demand.weight;
        int until = demand.start[project + 1];
        for (int entry = demand.start[project]; entry < until; entry++) {
            double own = units(entry);
            double left = money[ballot[entry]];
            if (left < price * own) {
                have += weight[entry] * left;
            } else {
                pay += weight[entry] * own;
            }
        }
        poor = have;
        rich = pay;
    }

    /** How far a sum over the supporters may be from the true one, relative to it. */
    private double rounding(int project) {
        return (demand.start[project + 1] - demand.start[project] + 8) * 0x1p-52;
    }
}
