package org.harambee.selecting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;

/** Amounts as people read them: thousands apart, the currency behind. */
final class Money {
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
        return String.format(Locale.ROOT, round ? "%,.0f" : "%,.2f", whole.toDouble());
    }

    String of(Rational units) {
        return number(units) + currency;
    }

    /** With as many decimals as a pocket calculator shows, where that many are needed. */
    String exact(Rational units) {
        var whole = whole(units);
        for (int decimals = 0; decimals < 6; decimals += 2) {
            if (whole.times(Rational.of(BigDecimal.ONE.movePointRight(decimals)))
                    .denominator()
                    .equals(BigInteger.ONE)) {
                return String.format(Locale.ROOT, "%,." + decimals + "f", whole.toDouble()) + currency;
            }
        }
        return String.format(Locale.ROOT, "%,.6f", whole.toDouble()) + currency;
    }

    private Rational whole(Rational units) {
        return units.dividedBy(Rational.of(BigDecimal.ONE.movePointRight(election.decimals())));
    }
}
