package org.harambee.fairness.selection.plain;

import java.math.BigInteger;
import java.util.Collection;
import org.harambee.fairness.number.Rational;

/** A fraction with a positive denominator, not reduced. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(Rational rational) {
        return new Fraction(rational.numerator(), rational.denominator());
    }

    static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(ZERO, Fraction::plus);
    }

    Fraction plus(Fraction that) {
        return new Fraction(over.multiply(that.under).add(that.over.multiply(under)), under.multiply(that.under))
                .reduced();
    }

    Fraction minus(Fraction that) {
        return plus(new Fraction(that.over.negate(), that.under));
    }

    Fraction times(Fraction that) {
        return new Fraction(over.multiply(that.over), under.multiply(that.under)).reduced();
    }

    Fraction dividedBy(Fraction that) {
        int sign = that.over.signum();
        if (sign == 0) {
            throw new ArithmeticException("divided by 0");
        }
        return new Fraction(
                        over.multiply(that.under).multiply(BigInteger.valueOf(sign)), under.multiply(that.over.abs()))
                .reduced();
    }

    Fraction min(Fraction that) {
        return compareTo(that) <= 0 ? this : that;
    }

    Fraction max(Fraction that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** For amounts that are not negative. */
    Fraction floor() {
        return new Fraction(over.divide(under), BigInteger.ONE);
    }

    boolean isPositive() {
        return over.signum() > 0;
    }

    boolean same(Fraction that) {
        return compareTo(that) == 0;
    }

    Rational rational() {
        return new Rational(over, under);
    }

    @Override
    public int compareTo(Fraction that) {
        return over.multiply(that.under).compareTo(that.over.multiply(under));
    }

    private Fraction reduced() {
        var divisor = over.gcd(under);
        return new Fraction(over.divide(divisor), under.divide(divisor));
    }
}
