package org.harambee.innovation.prototypes;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Amounts as people type them. */
public final class Money {
    private static final int LINE = 200;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern RATE = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,10})?");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Money() {}

    /** An amount of money, none below zero; nothing where the form says why it is none. */
    public static Optional<BigDecimal> amount(Form form, String field) {
        return number(form, field, AMOUNT, "innovation-prototype-amount-odd");
    }

    /** What one of a currency is worth in another, above zero. */
    public static Optional<BigDecimal> rate(Form form, String field) {
        Optional<BigDecimal> rate = number(form, field, RATE, "innovation-prototype-rate-odd");
        if (rate.filter(number -> number.signum() == 0).isPresent()) {
            form.refuse(field, "innovation-prototype-rate-odd");
            return Optional.empty();
        }
        return rate;
    }

    /** A currency by its three letters. */
    public static Optional<String> currency(Form form, String field) {
        String typed = form.require(field, LINE).toUpperCase(Locale.ROOT);
        if (!typed.isEmpty() && !CURRENCIES.contains(typed)) {
            form.refuse(field, "innovation-prototype-currency-odd");
            return Optional.empty();
        }
        return Optional.of(typed).filter(code -> !code.isEmpty());
    }

    /** As a form and a file hold it; empty where there is none. */
    public static String plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(Form form, String field, Pattern pattern, String odd) {
        String typed = form.require(field, LINE).replaceAll("[\\s\\u00A0\\u202F']", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!pattern.matcher(typed).matches()) {
            form.refuse(field, odd);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replace(',', '.')));
    }
}
