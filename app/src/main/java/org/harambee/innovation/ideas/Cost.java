package org.harambee.innovation.ideas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an idea would take, as far as its authors can tell.
 *
 * @param amount money in {@code currency}; null where nothing is said of money
 * @param currency ISO 4217; null exactly where the amount is
 * @param hours hours of work; null where nothing is said of them
 */
public record Cost(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal hours) {
    public static final Cost UNKNOWN = new Cost(null, null, null);

    // 99.50 is as much as 99.5: saved again as it is shown, nothing has changed
    public Cost {
        amount = plain(amount);
        hours = plain(hours);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean known() {
        return amount != null || hours != null;
    }
}
