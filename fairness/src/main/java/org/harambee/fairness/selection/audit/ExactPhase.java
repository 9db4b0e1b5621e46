package org.harambee.fairness.selection.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harambee.fairness.number.Rational;

/** Exact Equal Shares: as many supporters as can pay the same, and no project is cheaper for its payers. */
final class ExactPhase implements Phase {
    private final Books books;

    /**
     * What a project asks of those who pay for it.
     *
     * @param each of each payer
     * @param price for each unit of utility
     * @param poorest what the poorest of them has
     */
    record Offer(int project, Rational each, Rational price, Rational poorest) {}

    ExactPhase(Books books) {
        this.books = books;
    }

    @Override
    public void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        var offer = offer(project)
                .orElseThrow(() -> new Discrepancy(
                        "no group of supporters of " + books.name(project) + " can pay for it in equal parts"));
        if (!offer.price().equals(round.measure())) {
            throw new Discrepancy("the price of " + books.name(project) + " for each unit is "
                    + books.money(offer.price()) + ", not " + books.money(round.measure()));
        }
        var equal = new ArrayList<>(List.of(project));
        for (int rival : books.open()) {
            int order = rival == project
                    ? 1
                    : offer(rival)
                            .map(other -> other.price().compareTo(offer.price()))
                            .orElse(1);
            if (order < 0) {
                throw new Discrepancy(
                        books.name(rival) + " has a lower price for each unit than " + books.name(project));
            }
            if (order == 0) {
                equal.add(rival);
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
            if (offer(project).isPresent()) {
                throw new Discrepancy(
                        "some supporters of " + books.name(project) + " could still pay for it in equal parts");
            }
        }
    }

    /** The project to be bought, or empty where none can be. */
    Optional<Offer> best() throws Discrepancy {
        var best = new ArrayList<Offer>();
        for (int project : books.open()) {
            var offer = offer(project);
            if (offer.isPresent()) {
                int order = best.isEmpty()
                        ? -1
                        : offer.get().price().compareTo(best.getFirst().price());
                if (order < 0) {
                    best.clear();
                }
                if (order <= 0) {
                    best.add(offer.get());
                }
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        int first = books.first(best.stream().map(Offer::project).toList());
        return best.stream().filter(offer -> offer.project() == first).findFirst();
    }

    void pay(int project, Offer offer) {
        books.pay(project, dues(offer, books.holders(project, false)));
    }

    /** Of the richest supporters as many as can pay equal parts; empty where none can. */
    private Optional<Offer> offer(int project) {
        return groups(project).stream()
                .filter(group -> group.poorest().compareTo(group.each()) >= 0)
                .reduce((_, larger) -> larger);
    }

    /** The richest supporters, then also the next, and so on, with what each would pay, whether she can or not. */
    List<Offer> groups(int project) {
        var byMoney = new TreeMap<Rational, Long>();
        books.holders(project, false)
                .forEach((holder, voters) -> byMoney.merge(books.amount(holder), voters, Long::sum));
        var cost = Rational.of(books.cost(project));
        var groups = new ArrayList<Offer>();
        long payers = 0;
        for (var money : byMoney.descendingMap().entrySet()) {
            payers += money.getValue();
            if (payers > 0) {
                var each = cost.dividedBy(Rational.of(payers));
                groups.add(new Offer(project, each, each.dividedBy(books.appraisal.unit(project)), money.getKey()));
            }
        }
        return groups;
    }

    private Map<Books.Holder, Rational> dues(Offer offer, Map<Books.Holder, Long> holders) {
        var dues = new HashMap<Books.Holder, Rational>();
        for (var holder : holders.keySet()) {
            if (!books.hasLess(holder, offer.each())) {
                dues.put(holder, offer.each());
            }
        }
        return dues;
    }
}
