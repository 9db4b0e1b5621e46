package org.harambee.fairness.election;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as whole numbers of a small unit, exactly. */
public final class Amounts {
    private Amounts() {}

    /** How many decimal places an amount needs, trailing zeros left off. */
    public static int decimals(BigDecimal amount) {
        return amount.signum() == 0
                ? 0
                : Math.max(0, amount.stripTrailingZeros().scale());
    }

    /**
     * The amount in units of 10 to the power of -decimals.
     *
     * @throws IllegalArgumentException where that is not a whole number or does not fit into a long
     */
    public static long units(BigDecimal amount, int decimals) {
        // asked before anything is worked out, for 1e999999999 is quickly written
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() + decimals > 19) {
            throw tooBig(amount, decimals, null);
        }
        try {
            return amount.setScale(decimals).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw tooBig(amount, decimals, e);
        }
    }

    /** The decimal that so many units are. */
    public static BigDecimal decimal(long units, int decimals) {
        return BigDecimal.valueOf(units, decimals);
    }

    private static IllegalArgumentException tooBig(BigDecimal amount, int decimals, @Nullable Exception cause) {
        return new IllegalArgumentException(
                amount + " with " + decimals + " decimal places has more than 18 digits", cause);
    }
}
