package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;

/** What bounded overspending asks of the supporters of a project for each unit, so that its figure is the smallest. */
final class Overspending {
    private static final int LONGEST = 1 << 14;

    private Overspending() {}

    /** Supporters with the same money and units. */
    record Holder(Rational money, long units, long voters) {
        /** What can be asked for each unit at most. */
        Rational end() {
            return money.dividedBy(Rational.of(units));
        }
    }

    /** Empty where nobody has anything, or where so much was overspent before that fractions are pages long. */
    static Optional<Rational> asked(Rational cost, List<Holder> supporters) {
        var holders = supporters.stream()
                .filter(holder -> holder.money().signum() > 0)
                .sorted(Comparator.comparing(Holder::end))
                .toList();
        if (holders.stream().anyMatch(h -> h.money().denominator().bitLength() > LONGEST)) {
            return Optional.empty();
        }
        var rich = new Sum();
        holders.forEach(holder -> rich.add(Rational.of(holder.units()), holder.voters()));
        var poor = new Sum();
        var levels = new ArrayList<Level>();
        for (var holder : holders) {
            var paid = poor.value().plus(holder.end().times(rich.value()));
            if (paid.compareTo(cost) >= 0) {
                levels.add(new Level(cost.minus(poor.value()).dividedBy(rich.value()), Rational.ONE));
                break;
            }
            levels.add(new Level(holder.end(), paid.dividedBy(cost)));
            poor.add(holder.money(), holder.voters());
            rich.add(Rational.of(holder.units()), -holder.voters());
        }
        return levels.stream()
                .min(Comparator.comparing(Level::figure)
                        .thenComparing(Comparator.comparing(Level::share).reversed()))
                .map(level -> level.asked().dividedBy(level.share()));
    }

    /** @param share the part of the cost that is paid where so much is asked for each unit */
    private record Level(Rational asked, Rational share) {
        Rational figure() {
            return asked.dividedBy(share.times(share));
        }
    }
}
