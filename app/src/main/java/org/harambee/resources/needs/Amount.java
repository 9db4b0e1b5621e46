package org.harambee.resources.needs;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.harambee.ui.Amounts;
import org.harambee.ui.Currencies;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * How much of something is needed: a number of hours, money or places, or words, or both.
 *
 * @param quantity more than nothing; null where no number is said
 * @param unit null exactly where the quantity is
 * @param currency ISO 4217; null where it is no money
 * @param words may be empty
 */
public record Amount(
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        @Nullable String currency,
        String words) {
    private static final int LONGEST = 200;
    private static final String NO_QUANTITY = "resources-need-no-quantity";

    /** What is counted. */
    public enum Unit implements Worded {
        HOURS,
        MONEY,
        PLACES
    }

    static Amount inWords(String words) {
        return new Amount(null, null, null, words);
    }

    /** What was typed; the form says what can't be taken. */
    static Amount read(Form form) {
        String words = form.allow("amount", LONGEST);
        if (form.text("quantity").isEmpty()) {
            return inWords(words);
        }
        Unit unit = Worded.find(Unit.class, form.value("unit")).orElse(null);
        if (unit == null) {
            form.refuse("unit", "resources-need-unit-missing");
        }
        String currency = unit == Unit.MONEY ? currency(form) : null;
        BigDecimal quantity = Amounts.read(form, "quantity", Objects.requireNonNullElse(currency, ""), NO_QUANTITY)
                .orElse(BigDecimal.ZERO);
        if (quantity.signum() == 0) {
            form.refuse("quantity", NO_QUANTITY);
        }
        return new Amount(quantity, unit, currency, words);
    }

    public boolean said() {
        return quantity != null || !words.isEmpty();
    }

    /** The sum, written as in this language: "KES 12,000". */
    public String money(Locale locale) {
        return currency + " " + NumberFormat.getInstance(locale).format(quantity);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("quantity", Amounts.plain(quantity));
        fields.put("unit", unit == null ? "" : unit.word());
        fields.put("currency", currency == null ? "" : currency);
        fields.put("amount", words);
        return fields;
    }

    private static String currency(Form form) {
        String code = form.value("currency").strip().toUpperCase(Locale.ROOT);
        if (!Currencies.known(code)) {
            form.refuse("currency", "resources-need-no-currency");
        }
        return code;
    }
}
