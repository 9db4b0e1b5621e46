package org.harambee.innovation.prototypes.spending;

import java.math.BigDecimal;
import java.util.List;
import org.harambee.innovation.prototypes.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What all entries come to.
 *
 * @param budget null where none is known
 * @param currency null while nothing is said of money
 */
public record Sums(
        BigDecimal spent,
        @Nullable BigDecimal budget,
        @Nullable String currency) {

    public static Sums of(Facts facts, List<Entry> entries) {
        return new Sums(
                entries.stream().map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add),
                facts.budget(),
                facts.currency());
    }

    /** Whether more is spent than there is. */
    public boolean beyond() {
        return budget != null && spent.compareTo(budget) > 0;
    }

    /** What is left, or what is spent beyond; zero where no budget is known. */
    public BigDecimal rest() {
        return budget == null ? BigDecimal.ZERO : budget.subtract(spent).abs();
    }
}
