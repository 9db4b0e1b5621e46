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

/**
 * Bounded overspending: of all levels of all projects that fit, the smallest figure. What is left is a fraction whose
 * length doubles with each overspending: after many of them the rounds are too long to check.
 */
final class OverspendingPhase implements Phase {
    /** Told figures of late rounds are rounded; the check itself rounds nothing. */
    private static final Rational ROUNDED = new Rational(BigInteger.ONE, BigInteger.ONE.shiftLeft(16));

    private static final int LONGEST = 1 << 16;

    private final Books books;

    /**
     * A level at which a project can be bought.
     *
     * @param asked of each unit
     * @param share the part of the cost that is paid so
     * @param figure the level divided by the square of the share
     */
    private record Offer(Rational asked, Rational share, Rational figure) {}

    OverspendingPhase(Books books) {
        this.books = books;
    }

    @Override
    public void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        if (books.digits() > LONGEST) {
            throw new Discrepancy("so much was overspent before that the fractions are too long to check");
        }
        var offer = offer(project)
                .orElseThrow(
                        () -> new Discrepancy("nobody who supports " + books.name(project) + " has anything left"));
        if (!told(offer.figure(), round.measure())) {
            throw new Discrepancy("the figure of " + books.name(project) + " is " + books.money(offer.figure())
                    + ", not " + books.money(round.measure()));
        }
        var equal = new ArrayList<>(List.of(project));
        for (int rival : books.open()) {
            if (rival != project && books.cost(rival) <= books.left()) {
                int order = offer(rival)
                        .map(other -> other.figure().compareTo(offer.figure()))
                        .orElse(1);
                if (order < 0) {
                    throw new Discrepancy(books.name(rival) + " has a smaller figure than " + books.name(project)
                            + " and fits into the budget");
                }
                if (order == 0) {
                    equal.add(rival);
                }
            }
        }
        books.preferred(project, equal);
        var holders = books.holders(project, false);
        var dues = dues(offer, holders);
        Payments.compare(books, dues, holders, round);
        books.pay(project, dues);
    }

    @Override
    public void end() throws Discrepancy {
        for (int project : books.open()) {
            if (books.cost(project) <= books.left() && offer(project).isPresent()) {
                throw new Discrepancy(books.name(project) + " still fits, and its supporters have something left");
            }
        }
    }

    /** The best level of a project: the smallest figure, and of equal ones the larger share. */
    private Optional<Offer> offer(int project) {
        var holders = books.holders(project, false);
        if (books.cost(project) == 0) {
            return holders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Offer(Rational.ZERO, Rational.ONE, Rational.ZERO));
        }
        return levels(project, holders).stream()
                .min(Comparator.comparing(Offer::figure)
                        .thenComparing(Comparator.comparing(Offer::share).reversed()));
    }

    private List<Offer> levels(int project, Map<Books.Holder, Long> holders) {
        var cost = Rational.of(books.cost(project));
        var ends = new ArrayList<>(holders.keySet().stream()
                .filter(holder -> books.amount(holder).signum() > 0)
                .toList());
        ends.sort(Comparator.comparing(this::end));
        var rich = new Sum();
        ends.forEach(holder -> rich.add(Rational.of(holder.units()), holders.getOrDefault(holder, 0L)));
        var poor = new Sum();
        var levels = new ArrayList<Offer>();
        for (var holder : ends) {
            var paid = poor.value().plus(end(holder).times(rich.value()));
            if (paid.compareTo(cost) >= 0) {
                var full = cost.minus(poor.value()).dividedBy(rich.value());
                levels.add(offer(project, full, Rational.ONE));
                return levels;
            }
            levels.add(offer(project, end(holder), paid.dividedBy(cost)));
            poor.add(books.amount(holder), holders.getOrDefault(holder, 0L));
            rich.add(Rational.of(holder.units()), -holders.getOrDefault(holder, 0L));
        }
        return levels;
    }

    private Offer offer(int project, Rational asked, Rational share) {
        var unit = Rational.of(books.cost(project)).times(books.appraisal.unit(project));
        return new Offer(asked, share, asked.dividedBy(unit).dividedBy(share.times(share)));
    }

    /** What a holder can be asked for each unit at most. */
    private Rational end(Books.Holder holder) {
        return books.amount(holder).dividedBy(Rational.of(holder.units()));
    }

    private Map<Books.Holder, Rational> dues(Offer offer, Map<Books.Holder, Long> holders) {
        var dues = new HashMap<Books.Holder, Rational>();
        var each = offer.asked().dividedBy(offer.share());
        holders.keySet()
                .forEach(holder -> dues.put(holder, each.times(holder.units()).min(books.amount(holder))));
        return dues;
    }

    private static boolean told(Rational figure, Rational told) {
        var difference = figure.minus(told);
        return difference.max(difference.negated()).compareTo(figure.times(ROUNDED)) <= 0;
    }
}
