package org.harambee.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as people type them: digits, with thousands apart or not, and with two decimals at most behind a point or a
 * comma. Where that could be either, as in 1,500, nobody guesses, unless the currency has no decimals.
 */
public final class Amounts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F'’_]");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern UNCLEAR = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern COMMAS_APART = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?");
    private static final Pattern POINTS_APART = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,3}(?:,\\d{1,2})?");

    private Amounts() {}

    /**
     * An amount of something that is no money; see the other.
     *
     * @param odd the message for what is no amount
     */
    public static Optional<BigDecimal> read(Form form, String field, String odd) {
        return read(form, field, "", odd);
    }

    /**
     * An amount, none below zero; nothing where none was typed or the form says why it is none.
     *
     * @param currency as it was typed; empty where it is no money, or of none that is known
     * @param odd the message for what is no amount
     */
    public static Optional<BigDecimal> read(Form form, String field, String currency, String odd) {
        String typed = compact(form.value(field));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        boolean unclear = UNCLEAR.matcher(typed).matches();
        if (unclear && !Currencies.undivided(currency.strip().toUpperCase(Locale.ROOT))) {
            String thousands = typed.replaceAll("[.,]", "");
            String decimals = typed.substring(0, typed.length() - 1);
            form.refuse(field, "ui-amount-unclear", "typed", typed, "thousands", thousands, "decimals", decimals);
            return Optional.empty();
        }
        Optional<BigDecimal> amount = amount(typed);
        if (amount.isEmpty()) {
            form.refuse(field, odd);
        }
        return amount;
    }

    /** What was typed without what sets thousands apart and is no sign. */
    public static String compact(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    /** As a form and a file hold it; empty where there is none. */
    public static String plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> amount(String typed) {
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(',', '.')));
        }
        if (COMMAS_APART.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        return POINTS_APART.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
