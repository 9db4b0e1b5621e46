package org.harambee.innovation.prototypes.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Something that was spent, or the correction of it.
 *
 * @param amount in {@code currency}; of a correction the difference
 * @param rate what one of it was worth in the prototype's currency; 1 where it is the same
 * @param rateDay the day of the rate; null where it is the same currency
 * @param counted in the prototype's currency
 * @param corrects the number of another entry, or null
 * @param reason why it was corrected
 * @param beyond why more is spent than there is; may be empty
 */
public record Entry(
        int number,
        LocalDate day,
        String purpose,
        BigDecimal amount,
        String currency,
        BigDecimal rate,
        @Nullable LocalDate rateDay,
        BigDecimal counted,
        @Nullable Integer corrects,
        String reason,
        String beyond,
        Signature signature) {}
