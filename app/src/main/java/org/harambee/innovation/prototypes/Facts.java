package org.harambee.innovation.prototypes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a prototype by its team.
 *
 * @param about what is built, and for whom
 * @param language of all that the team writes about it, BCP 47; null where nobody has said it
 * @param budget in {@code currency}; null where none is known
 * @param currency ISO 4217, in which it counts; null while nothing is said of money
 * @param fund who pays, in words; may be empty
 */
public record Facts(
        String title,
        String about,
        @Nullable String language,
        @Nullable BigDecimal budget,
        @Nullable String currency,
        String fund) {

    /** Whether the two say the same; an amount may be written with more digits. */
    boolean same(Facts other) {
        return FactsForm.filled(this, 0).equals(FactsForm.filled(other, 0));
    }
}
