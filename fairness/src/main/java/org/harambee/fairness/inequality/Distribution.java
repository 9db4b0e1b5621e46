package org.harambee.fairness.inequality;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.number.Rational;

/**
 * What each of several people, affiliates or languages has of one thing: hours, edits, money, minutes of speech.
 *
 * <p>The Gini coefficient is half the mean difference of two, divided by the mean (Gini 1912); Theil's T is the mean of
 * share times logarithm of share (Theil, Economics and Information Theory, 1967); the Lorenz curve is what the poorest
 * have together (Lorenz 1905). Each O(n log n).
 *
 * @param amounts not negative, at least one of them positive, in any whole unit; kept from least to most
 */
public record Distribution(List<Long> amounts) {
    /** @throws IllegalArgumentException where an amount is negative or nobody has anything */
    public Distribution {
        amounts = amounts.stream().sorted().toList();
        if (amounts.isEmpty() || amounts.getLast() == 0) {
            throw new IllegalArgumentException("nobody has anything, so that there is nothing to compare");
        }
        if (amounts.getFirst() < 0) {
            throw new IllegalArgumentException("an amount is negative: " + amounts.getFirst());
        }
    }

    public int size() {
        return amounts.size();
    }

    /** What all have together. */
    public BigInteger total() {
        return amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The Lorenz curve from (0, 0) to (1, 1): what the poorest k have together, for every k. */
    public List<LorenzPoint> lorenz() {
        var total = total();
        var points = new ArrayList<LorenzPoint>();
        var sum = BigInteger.ZERO;
        points.add(new LorenzPoint(Rational.ZERO, Rational.ZERO));
        for (int poorest = 1; poorest <= size(); poorest++) {
            sum = sum.add(BigInteger.valueOf(amounts.get(poorest - 1)));
            points.add(new LorenzPoint(Rational.of(poorest, size()), new Rational(sum, total)));
        }
        return points;
    }

    /** The Gini coefficient of just these: from 0, all have the same, to 1 - 1/n, one has all. */
    public Rational gini() {
        var sum = BigInteger.ZERO;
        for (int place = 0; place < size(); place++) {
            sum = sum.add(
                    BigInteger.valueOf(2L * (place + 1) - size() - 1).multiply(BigInteger.valueOf(amounts.get(place))));
        }
        return new Rational(sum, total().multiply(BigInteger.valueOf(size())));
    }

    /**
     * The Gini coefficient of those from whom these were drawn: n/(n - 1) times that of the sample, which is too low
     * (Deltas, The Small-Sample Bias of the Gini Coefficient, Review of Economics and Statistics 2003). From 0 to 1.
     *
     * @throws IllegalStateException of one alone
     */
    public Rational giniOfPopulation() {
        if (size() < 2) {
            throw new IllegalStateException("one alone is not unequal");
        }
        return gini().times(Rational.of(size(), size() - 1L));
    }

    /** Theil's T: from 0, all have the same, to ln n, one has all. Nothing counts as nothing. */
    public double theil() {
        double mean = total().doubleValue() / size();
        return amounts.stream()
                        .filter(amount -> amount > 0)
                        .mapToDouble(amount -> amount / mean * Math.log(amount / mean))
                        .sum()
                / size();
    }
}
