package org.harambee.fairness.selection.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;

/** Equal Shares run once more from the auditor's books, to see what another endowment would have led to. */
final class Rerun {
    private final Books books;
    /** Of each open project what its price was when it was asked last: it never falls. */
    private final Map<Integer, Rational> floors = new HashMap<>();

    private record Best(Rational price, List<Integer> projects) {}

    Rerun(Books books) {
        this.books = books;
        for (int project : books.open()) {
            if (!books.holders(project, false).isEmpty()) {
                floors.put(project, Rational.of(books.cost(project)).dividedBy(books.reach(project)));
            }
        }
    }

    /** What all projects bought cost together. */
    long cost() throws Discrepancy {
        for (var best = best(); best.isPresent(); best = best()) {
            int project = books.first(best.get().projects());
            new SharesPhase(books).pay(project, best.get().price());
            books.take(project);
            floors.remove(project);
        }
        return books.election.budget() - books.left();
    }

    private Optional<Best> best() {
        Optional<Best> best = Optional.empty();
        var order = new ArrayList<>(floors.entrySet());
        order.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        for (var floor : order) {
            if (best.isPresent() && floor.getValue().compareTo(best.get().price()) > 0) {
                return best;
            }
            var price = price(floor.getKey(), floor.getValue());
            if (price.isEmpty()) {
                floors.remove(floor.getKey());
                continue;
            }
            floors.put(floor.getKey(), price.get());
            int against = best.isEmpty() ? -1 : price.get().compareTo(best.get().price());
            if (against < 0) {
                best = Optional.of(new Best(price.get(), new ArrayList<>()));
            }
            if (against <= 0) {
                best.orElseThrow().projects().add(floor.getKey());
            }
        }
        return best;
    }

    /** Whoever has less than a price asks gives all, which raises it for the others, and so on. */
    private Optional<Rational> price(int project, Rational floor) {
        var holders = books.holders(project, false);
        var cost = Rational.of(books.cost(project));
        if (books.sum(holders).compareTo(cost) < 0) {
            return Optional.empty();
        }
        for (var price = floor; ; ) {
            var poor = new HashMap<Books.Holder, Long>();
            var rich = new Sum();
            var unit = price.times(books.appraisal.unit(project));
            var thresholds = new HashMap<Long, BigInteger>();
            holders.forEach((holder, voters) -> {
                var threshold = thresholds.computeIfAbsent(holder.units(), units -> books.threshold(unit.times(units)));
                if (books.hasLess(holder, threshold)) {
                    poor.put(holder, voters);
                } else {
                    rich.add(Rational.of(holder.units()), voters);
                }
            });
            var next = cost.minus(books.sum(poor)).dividedBy(rich.value().times(books.appraisal.unit(project)));
            if (next.compareTo(price) <= 0) {
                return Optional.of(price);
            }
            price = next;
        }
    }
}
