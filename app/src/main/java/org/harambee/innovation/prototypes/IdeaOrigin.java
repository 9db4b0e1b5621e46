package org.harambee.innovation.prototypes;

import java.math.BigDecimal;
import java.util.UUID;
import org.harambee.innovation.ideas.Idea;
import org.jspecify.annotations.Nullable;

/**
 * The idea a prototype begins from.
 *
 * @param selection the last one whose decision chose it; null where it was chosen otherwise, or not
 */
public record IdeaOrigin(Idea idea, @Nullable ChosenBy selection) {

    public boolean chosen() {
        return idea.origin().concept();
    }

    /**
     * A selection that chose the idea.
     *
     * @param unit money, places or hours
     * @param cost what the idea cost in it
     * @param currency ISO 4217, where the unit is money
     */
    public record ChosenBy(
            UUID id,
            String code,
            String title,
            String unit,
            BigDecimal cost,
            @Nullable String currency) {

        public boolean money() {
            return currency != null;
        }
    }
}
