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

    /** Rounded for reading; exact where two decimals are enough. */
    String of(Rational units) {
        var whole = units.dividedBy(Rational.of(BigDecimal.ONE.movePointRight(election.decimals())));
        boolean round = whole.denominator().equals(BigInteger.ONE);
        return String.format(Locale.ROOT, round ? "%,.0f" : "%,.2f", whole.toDouble()) + currency;
    }
}
