package org.harambee.fairness.selection.shares;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.harambee.fairness.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What voters have left, by class: voters with the same history of payments have the same. Each class has bounds; its
 * exact amount is worked out only where somebody asks.
 */
final class Holdings {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;

    /** Of each ballot its class. */
    final int[] of;
    /** Of each class at least this for a weight of 1. */
    double[] least = new double[64];
    /** Of each class at most this for a weight of 1. */
    double[] most = new double[64];

    private int[] parent = new int[64];
    private int[] step = new int[64];
    private long[] units = new long[64];
    private @Nullable Rational[] exact = new @Nullable Rational[64];
    private int count;
    private final IntFunction<Rational> prices;
    /** Of each class the class of those who paid last for {@link #childUnits}, if {@link #childOf} is this step. */
    private int[] child = new int[64];

    private long[] childUnits = new long[64];
    private int[] childOf = new int[64];
    private int now;
    /** Where those of one class pay for different units, all but the first. */
    private final Map<Child, Integer> children = new HashMap<>();

    private record Child(int parent, long units) {}

    /** @param prices what each step took for a unit; asked late, if at all */
    Holdings(int ballots, IntFunction<Rational> prices) {
        this.of = new int[ballots];
        this.prices = prices;
    }

    /** Everybody has her part of a mean endowment. */
    void fill(Purse purse, Rational mean) {
        count = 0;
        Arrays.fill(exact, null);
        for (var part : purse.parts) {
            var own = part.times(mean);
            int made = make(Wallets.below(own), own.signum() == 0 ? 0 : Wallets.above(own));
            exact[made] = own;
        }
        for (int ballot = 0; ballot < of.length; ballot++) {
            of[ballot] = purse.kind(ballot);
        }
    }

    /** Before the payments of a step. */
    void begin() {
        children.clear();
        now++;
    }

    /**
     * A voter pays for so many units, or all she has.
     *
     * @param low a lower bound of the price of a unit
     * @param high an upper bound
     */
    void pay(int ballot, int paidAt, long own, double low, double high) {
        int from = of[ballot];
        if (childOf[from] != now) {
            int made = payer(from, paidAt, own, low, high);
            childOf[from] = now;
            childUnits[from] = own;
            child[from] = made;
            of[ballot] = made;
        } else if (childUnits[from] == own) {
            of[ballot] = child[from];
        } else {
            of[ballot] = children.computeIfAbsent(new Child(from, own), _ -> payer(from, paidAt, own, low, high));
        }
    }

    private int payer(int from, int paidAt, long own, double low, double high) {
        double upper = Math.max(0, most[from] - low * own * DOWN);
        int made = make(
                Math.max(0, least[from] - high * own * UP) * DOWN, upper == 0 ? 0 : upper * UP + Double.MIN_NORMAL);
        parent[made] = from;
        step[made] = paidAt;
        units[made] = own;
        return made;
    }

    /** The exact amount of a class. */
    Rational exact(int of) {
        var known = exact[of];
        if (known == null) {
            known = most[of] == 0
                    ? Rational.ZERO
                    : exact(parent[of])
                            .minus(prices.apply(step[of]).times(units[of]))
                            .max(Rational.ZERO);
            exact[of] = known;
        }
        return known;
    }

    /** Compares what a class has to an amount between two bounds: exactly, where they cannot tell. */
    int compare(int of, double low, double high, Rational amount) {
        if (least[of] > high) {
            return 1;
        }
        return most[of] < low ? -1 : exact(of).compareTo(amount);
    }

    /** Compares what two classes have. */
    int richerFirst(int a, int b) {
        if (least[a] > most[b]) {
            return -1;
        }
        return most[a] < least[b] ? 1 : exact(b).compareTo(exact(a));
    }

    /** Whether the bounds of a class are further apart than a factor though it could be worked out. */
    boolean loose(int of, double factor) {
        return most[of] > least[of] * factor && exact[of] == null;
    }

    /** Works a class out exactly, which brings its bounds together. */
    void tighten(int of) {
        var own = exact(of);
        least[of] = Wallets.below(own);
        most[of] = own.signum() == 0 ? 0 : Wallets.above(own);
    }

    int count() {
        return count;
    }

    private int make(double low, double high) {
        if (count == least.length) {
            least = Arrays.copyOf(least, 2 * count);
            most = Arrays.copyOf(most, 2 * count);
            parent = Arrays.copyOf(parent, 2 * count);
            step = Arrays.copyOf(step, 2 * count);
            units = Arrays.copyOf(units, 2 * count);
            exact = Arrays.copyOf(exact, 2 * count);
            child = Arrays.copyOf(child, 2 * count);
            childUnits = Arrays.copyOf(childUnits, 2 * count);
            childOf = Arrays.copyOf(childOf, 2 * count);
        }
        least[count] = low;
        most[count] = high;
        exact[count] = null;
        childOf[count] = 0;
        return count++;
    }
}
