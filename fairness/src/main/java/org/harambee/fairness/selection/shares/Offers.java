package org.harambee.fairness.selection.shares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;

/**
 * What the supporters of one project can offer, those with the same money and utility together: of each kind its class,
 * its units and its weight.
 */
final class Offers {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;
    /** The level at which the whole cost is paid. */
    static final int FULL = -1;

    private final Holdings holdings;
    final double cost;
    final int[] classes;
    final long[] units;
    final long[] weights;

    private record Kind(int of, long units) {}

    Offers(Demand demand, Holdings holdings, int project) {
        this.holdings = holdings;
        this.cost = demand.cost(project);
        var kinds = new HashMap<Kind, Long>();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            int of = holdings.of[ballot];
            if (holdings.most[of] > 0) {
                long own = demand.units.length == 0 ? 1 : (long) demand.units[entry];
                kinds.merge(new Kind(of, own), demand.ballots.weight(ballot), Long::sum);
            }
        }
        this.classes = new int[kinds.size()];
        this.units = new long[classes.length];
        this.weights = new long[classes.length];
        int place = 0;
        for (var kind : kinds.entrySet()) {
            classes[place] = kind.getKey().of();
            units[place] = kind.getKey().units();
            weights[place++] = kind.getValue();
        }
    }

    /**
     * A place in the offers, or {@link #FULL}, and about what it asks for each unit.
     *
     * @param figure the level divided by the square of the share that it pays, about; without the project's scale
     */
    record Level(int place, double figure) {}

    /** All levels whose figures are about the smallest one. */
    List<Level> levels(double margin) {
        var order = order();
        double poor = 0;
        double rich = 0;
        for (int place = 0; place < classes.length; place++) {
            rich += (double) weights[place] * units[place];
        }
        var levels = new ArrayList<Level>();
        for (int place : order) {
            double level = holdings.most[classes[place]] / units[place];
            double paid = poor + level * rich;
            if (paid >= cost * (1 - margin)) {
                levels.add(new Level(FULL, (cost - poor) / rich));
            }
            if (paid >= cost * (1 + margin)) {
                break;
            }
            double share = Math.min(1, paid / cost);
            levels.add(new Level(place, level / (share * share)));
            poor += weights[place] * holdings.most[classes[place]];
            rich -= (double) weights[place] * units[place];
        }
        double least = levels.stream().mapToDouble(Level::figure).min().orElse(Double.POSITIVE_INFINITY);
        return levels.stream()
                .filter(level -> level.figure() <= least * (1 + margin))
                .toList();
    }

    /** Places by what they have for each unit; those within 2^-28 of each other in any order. */
    private int[] order() {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(classes.length);
        long mask = (1L << bits) - 1;
        var keys = new long[classes.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (Double.doubleToLongBits(holdings.most[classes[place]] / units[place]) & ~mask) | place;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & mask)).toArray();
    }

    /** Bounds of what each pays for a unit, as a level decides it. */
    double[] payment(int place) {
        if (place == FULL) {
            return new double[] {full(holdings.most, DOWN), full(holdings.least, UP)};
        }
        double low = holdings.least[classes[place]] / units[place] * DOWN;
        double high = holdings.most[classes[place]] / units[place] * UP;
        double shareLow = Math.min(1, sum(holdings.least, low) * (1 - rounding()) / cost * DOWN);
        double shareHigh = Math.min(1, sum(holdings.most, high) * (1 + rounding()) / cost * UP);
        return new double[] {low / shareHigh * DOWN, high / shareLow * UP};
    }

    private double sum(double[] money, double level) {
        double sum = 0;
        for (int place = 0; place < classes.length; place++) {
            sum += weights[place] * Math.min(money[classes[place]], level * units[place]);
        }
        return sum;
    }

    /** A bound of the price at which these amounts pay the whole cost; rounded to the side that is asked for. */
    private double full(double[] money, double side) {
        double towards = side > 1 ? 1 - rounding() : 1 + rounding();
        double price = 0;
        while (true) {
            double poor = 0;
            double rich = 0;
            for (int place = 0; place < classes.length; place++) {
                if (money[classes[place]] < price * units[place]) {
                    poor += weights[place] * money[classes[place]];
                } else {
                    rich += (double) weights[place] * units[place];
                }
            }
            if (rich <= 0) {
                // all they have is about the cost: then nobody pays more than the richest has
                return side > 1 ? greatest() : price;
            }
            double next = (cost * side - poor * towards) / (rich * towards) * side;
            if (!(next > price)) {
                return price;
            }
            price = next;
        }
    }

    private double greatest() {
        double greatest = 0;
        for (int place = 0; place < classes.length; place++) {
            greatest = Math.max(greatest, holdings.most[classes[place]] / units[place]);
        }
        return greatest * UP;
    }

    private double rounding() {
        return (classes.length + 8) * 0x1p-52;
    }

    /** Whether the same voters can offer the same, and the same is asked. */
    boolean same(Offers other) {
        return cost == other.cost && kinds().equals(other.kinds());
    }

    private Map<Kind, Long> kinds() {
        var kinds = new HashMap<Kind, Long>();
        for (int place = 0; place < classes.length; place++) {
            kinds.put(new Kind(classes[place], units[place]), weights[place]);
        }
        return kinds;
    }

    /** What a level asks for each unit, exactly. */
    Rational exactLevel(int place, long exactCost) {
        return place == FULL
                ? exactFull(exactCost)
                : holdings.exact(classes[place]).dividedBy(Rational.of(units[place]));
    }

    /** The share of the cost that a level pays, exactly. */
    Rational exactShare(int place, long exactCost) {
        if (place == FULL) {
            return Rational.ONE;
        }
        var level = exactLevel(place, exactCost);
        var paid = Rational.ZERO;
        for (int other = 0; other < classes.length; other++) {
            paid = paid.plus(holdings.exact(classes[other])
                    .min(level.times(units[other]))
                    .times(weights[other]));
        }
        return paid.dividedBy(Rational.of(exactCost)).min(Rational.ONE);
    }

    private Rational exactFull(long exactCost) {
        var price = Rational.ZERO;
        while (true) {
            var poor = Rational.ZERO;
            var rich = Rational.ZERO;
            for (int place = 0; place < classes.length; place++) {
                var own = holdings.exact(classes[place]);
                if (own.compareTo(price.times(units[place])) < 0) {
                    poor = poor.plus(own.times(weights[place]));
                } else {
                    rich = rich.plus(Rational.of(units[place]).times(weights[place]));
                }
            }
            if (rich.signum() == 0) {
                throw new IllegalStateException("asked for a price that cannot be paid");
            }
            var next = Rational.of(exactCost).minus(poor).dividedBy(rich);
            if (next.equals(price)) {
                return price;
            }
            price = next;
        }
    }

    /** Whether the supporters have the whole cost, exactly. */
    boolean exactlyAffordable(long exactCost) {
        var all = Rational.ZERO;
        for (int place = 0; place < classes.length; place++) {
            all = all.plus(holdings.exact(classes[place]).times(weights[place]));
        }
        return all.compareTo(Rational.of(exactCost)) >= 0;
    }
}
