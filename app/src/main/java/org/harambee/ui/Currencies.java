package org.harambee.ui;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies there are, by their codes in ISO 4217: {@code KES}. */
public final class Currencies {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    public static boolean known(String code) {
        return CODES.contains(code);
    }
}
