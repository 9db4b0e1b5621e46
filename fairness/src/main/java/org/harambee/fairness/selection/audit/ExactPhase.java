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
     */
    private record Offer(Rational each, Rational price) {}

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

    /** Of the richest supporters as many as can pay equal parts; empty where none can. */
    private Optional<Offer> offer(int project) {
        var byMoney = new TreeMap<Rational, Long>();
        books.holders(project, false)
                .forEach((holder, voters) -> byMoney.merge(books.amount(holder), voters, Long::sum));
        long payers = 0;
        Optional<Offer> offer = Optional.empty();
        for (var money : byMoney.descendingMap().entrySet()) {
            payers += money.getValue();
            var each = Rational.of(books.cost(project), Math.max(1, payers));
            if (payers > 0 && money.getKey().compareTo(each) >= 0) {
                offer = Optional.of(new Offer(each, each.dividedBy(books.appraisal.unit(project))));
            }
        }
        return offer;
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
