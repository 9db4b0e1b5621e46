package org.harambee.innovation.prototypes.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.Money;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of an entry and what it says. */
final class SpendingForm {
    private static final int LINE = 300;
    private static final int TEXT = 2_000;

    private SpendingForm() {}

    /**
     * What was typed; nothing where the form says what has to be changed first.
     *
     * @param counts the currency the prototype counts in
     * @param today the last day something may have been spent on
     */
    static Optional<Spending.Told> read(Form form, String counts, LocalDate today) {
        Optional<LocalDate> day = Days.day(form, "day");
        String purpose = form.require("purpose", LINE);
        Optional<BigDecimal> amount = amount(form);
        Optional<String> currency = Money.currency(form, "currency");
        boolean foreign = currency.filter(code -> !code.equals(counts)).isPresent();
        @Nullable BigDecimal rate = BigDecimal.ONE;
        @Nullable LocalDate rateDay = null;
        if (foreign) {
            rate = Money.rate(form, "rate").orElse(null);
            rateDay = Days.day(form, "rate-day").orElse(null);
        }
        if (day.filter(today::isBefore).isPresent()) {
            form.refuse("day", "innovation-prototype-day-ahead");
        }
        String beyond = form.allow("beyond", TEXT);
        return form.refused() || rate == null
                ? Optional.empty()
                : Optional.of(new Spending.Told(
                        day.orElseThrow(),
                        purpose,
                        amount.orElseThrow(),
                        currency.orElseThrow(),
                        rate,
                        rateDay,
                        counts,
                        beyond));
    }

    private static Optional<BigDecimal> amount(Form form) {
        Optional<BigDecimal> amount = Money.amount(form, "amount", form.value("currency"));
        if (amount.filter(number -> number.signum() == 0).isPresent()) {
            form.refuse("amount", "innovation-selection-amount-zero");
        }
        return amount;
    }
}
