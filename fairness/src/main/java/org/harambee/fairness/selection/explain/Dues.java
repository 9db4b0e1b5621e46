package org.harambee.fairness.selection.explain;

import java.util.Optional;
import java.util.function.Supplier;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Appraisal;
import org.harambee.fairness.selection.Step;

/** What a step asks of those who pay for it. */
final class Dues {
    private final Appraisal appraisal;

    Dues(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    /**
     * Empty where the rule asks nobody to pay.
     *
     * @param overspent what bounded overspending asks for each unit, where it is known
     */
    Optional<Purses.Price> price(Step step, Supplier<Optional<Rational>> overspent) {
        var unit = step.measure().times(appraisal.unit(step.project()));
        return switch (step.by()) {
            case EQUAL_SHARES -> Optional.of((money, units) -> upTo(money, unit.times(units)));
            case EXACT_EQUAL_SHARES -> Optional.of((money, units) -> allOrNothing(money, unit.times(units)));
            // a load is money below zero, and afterwards all supporters carry the measure
            case PHRAGMEN ->
                Optional.of((money, _) -> new Purses.Due(step.measure().plus(money), false));
            case BOUNDED_OVERSPENDING -> overspent.get().map(each -> (money, units) -> upTo(money, each.times(units)));
            case GREEDY, TOP -> Optional.empty();
        };
    }

    private static Purses.Due upTo(Rational money, Rational asked) {
        return money.compareTo(asked) < 0 ? new Purses.Due(money, true) : new Purses.Due(asked, false);
    }

    private static Purses.Due allOrNothing(Rational money, Rational asked) {
        return new Purses.Due(money.compareTo(asked) < 0 ? Rational.ZERO : asked, false);
    }
}
