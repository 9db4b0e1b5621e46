package org.harambee.selecting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;

/** Amounts as people read them: thousands apart, the currency behind. */
final class Money {
    private static final int MOST_DECIMALS = 6;

    private final Election election;
    private final String currency;

    Money(Election election, String currency) {
        this.election = election;
        this.currency = currency.isEmpty() ? "" : " " + currency;
    }

    String of(long units) {
        return number(units) + currency;
    }

    String number(long units) {
        int decimals = election.decimals() == 0 ? 0 : Math.max(2, election.decimals());
        return String.format(Locale.ROOT, "%,." + decimals + "f", election.money(units));
    }

    /** Rounded to whole cents. */
    String number(Rational units) {
        var whole = whole(units);
        boolean round = whole.denominator().equals(BigInteger.ONE) && election.decimals() == 0;
        return decimal(whole, round ? 0 : 2);
    }

    String of(Rational units) {
        return number(units) + currency;
    }

    /** With as many decimals as a pocket calculator shows, where that many are needed. */
    String exact(Rational units) {
        var whole = whole(units);
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals += 2) {
            if (whole.times(Rational.of(BigDecimal.ONE.movePointRight(decimals)))
                    .denominator()
                    .equals(BigInteger.ONE)) {
                return decimal(whole, decimals) + currency;
            }
        }
        return decimal(whole, MOST_DECIMALS) + currency;
    }

    /** Not by way of a double, which has too few digits for the largest amounts. */
    private static String decimal(Rational whole, int decimals) {
        var rounded = new BigDecimal(whole.numerator())
                .divide(new BigDecimal(whole.denominator()), decimals, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }

    private Rational whole(Rational units) {
        return units.dividedBy(Rational.of(BigDecimal.ONE.movePointRight(election.decimals())));
    }
}
