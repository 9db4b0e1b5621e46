package org.harambee.innovation.prototypes;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harambee.ui.Amounts;
import org.harambee.ui.Currencies;
import org.harambee.ui.Form;

/** Amounts of money, currencies and their rates as a team types them; each has to be said. */
public final class Money {
    private static final int LINE = 200;
    private static final Pattern RATE = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,10})?");

    private Money() {}

    /** An amount of a currency, none below zero; nothing where the form says why it is none. */
    public static Optional<BigDecimal> amount(Form form, String field, String currency) {
        form.require(field, LINE);
        return Amounts.read(form, field, currency, "innovation-prototype-amount-odd");
    }

    /** What one of a currency is worth in another, above zero. Behind its point or comma stand decimals, however many. */
    public static Optional<BigDecimal> rate(Form form, String field) {
        String typed = Amounts.compact(form.require(field, LINE));
        Optional<BigDecimal> rate = Optional.of(typed)
                .filter(text -> RATE.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(number -> number.signum() > 0);
        if (rate.isEmpty() && !typed.isEmpty()) {
            form.refuse(field, "innovation-prototype-rate-odd");
        }
        return rate;
    }

    /** A currency by its three letters. */
    public static Optional<String> currency(Form form, String field) {
        String typed = form.require(field, LINE).toUpperCase(Locale.ROOT);
        if (!typed.isEmpty() && !Currencies.known(typed)) {
            form.refuse(field, "innovation-prototype-currency-odd");
            return Optional.empty();
        }
        return Optional.of(typed).filter(code -> !code.isEmpty());
    }
}
