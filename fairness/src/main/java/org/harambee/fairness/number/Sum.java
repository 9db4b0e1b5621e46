package org.harambee.fairness.number;

import java.math.BigInteger;

/** Adds up many fractions over a common denominator, which is reduced only at the end. Not for several threads. */
public final class Sum {
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;
    private BigInteger lastDenominator = BigInteger.ONE;
    private BigInteger lastFactor = BigInteger.ONE;

    /** Adds a fraction so many times. */
    public void add(Rational fraction, long times) {
        if (!fraction.denominator().equals(lastDenominator)) {
            widen(fraction.denominator());
        }
        var addend = lastFactor.equals(BigInteger.ONE)
                ? fraction.numerator()
                : fraction.numerator().multiply(lastFactor);
        numerator = numerator.add(times == 1 ? addend : addend.multiply(BigInteger.valueOf(times)));
    }

    public Rational value() {
        return new Rational(numerator, denominator);
    }

    private void widen(BigInteger divisor) {
        var missing = divisor.divide(divisor.gcd(denominator));
        if (!missing.equals(BigInteger.ONE)) {
            numerator = numerator.multiply(missing);
            denominator = denominator.multiply(missing);
        }
        lastDenominator = divisor;
        lastFactor = denominator.divide(divisor);
    }
}
