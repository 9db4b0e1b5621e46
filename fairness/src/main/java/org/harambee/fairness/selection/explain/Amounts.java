package org.harambee.fairness.selection.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.harambee.fairness.number.Rational;

/**
 * Writes amounts of money as people do.
 *
 * @param decimals of the election's units of money
 */
record Amounts(int decimals) {

    String of(long units) {
        return of(Rational.of(units));
    }

    /** Without decimals where it is whole. */
    String of(Rational units) {
        var amount = units.dividedBy(new Rational(BigInteger.TEN.pow(decimals), BigInteger.ONE));
        boolean whole = amount.denominator().equals(BigInteger.ONE);
        return rounded(amount, whole ? 0 : Math.max(2, decimals));
    }

    static String rounded(Rational number, int places) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), places, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
