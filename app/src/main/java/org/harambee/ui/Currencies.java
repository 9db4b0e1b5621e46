package org.harambee.ui;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The currencies people somewhere pay with, by their codes in ISO 4217: {@code KES}. No metals, funds and tests. */
public final class Currencies {
    private static final Map<String, Currency> BY_CODE =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .map(country -> Currency.getInstance(Locale.of("", country)))
                    // a place without people has none
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    private Currencies() {}

    public static boolean known(String code) {
        return BY_CODE.containsKey(code);
    }

    /** Whether it has no coins worth less than one, so that no amount of it has decimals. */
    static boolean undivided(String code) {
        Currency currency = BY_CODE.get(code);
        return currency != null && currency.getDefaultFractionDigits() == 0;
    }
}
