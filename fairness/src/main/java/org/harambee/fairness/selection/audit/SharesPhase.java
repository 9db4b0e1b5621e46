package org.harambee.fairness.selection.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;

/** Equal Shares: the price pays for the project, nobody else has a lower one, and the payers can pay. */
final class SharesPhase implements Phase {
    private final Books books;

    SharesPhase(Books books) {
        this.books = books;
    }

    @Override
    public void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        var price = round.measure();
        var holders = books.holders(project, false);
        int standing = standing(project, price, holders);
        if (standing != 0) {
            var paid = paid(project, price, holders);
            var cost = Rational.of(books.cost(project));
            throw new Discrepancy("at the price of " + books.money(price) + " for each unit, the supporters of "
                    + books.name(project) + " pay " + books.money(paid)
                    + (paid.equals(cost)
                            ? ", which a lower price pays as well"
                            : ", not its cost of " + books.money(cost)));
        }
        Payments.compare(books, dues(project, price, holders), holders, round);
        rivals(round);
        pay(project, price);
    }

    /** Takes a price from those who support the project. */
    void pay(int project, Rational price) {
        books.pay(project, dues(project, price, books.holders(project, false)));
    }

    /** No project has a lower price, and of those with the same the ties prefer this one. */
    private void rivals(Claim.Round round) throws Discrepancy {
        var equal = new ArrayList<>(List.of(round.project()));
        for (int rival : books.open()) {
            // where even all in full would not pay, nobody needs to be asked
            boolean near = books.reach(rival).times(round.measure()).compareTo(Rational.of(books.cost(rival))) >= 0;
            if (rival != round.project() && near) {
                int standing = standing(rival, round.measure(), books.holders(rival, false));
                if (standing < 0) {
                    throw new Discrepancy(
                            "the supporters of " + books.name(rival) + " could have paid for it at a lower price than "
                                    + books.money(round.measure()) + " for each unit");
                }
                if (standing == 0) {
                    equal.add(rival);
                }
            }
        }
        books.preferred(round.project(), equal);
    }

    @Override
    public void end() throws Discrepancy {
        for (int project : books.open()) {
            var holders = books.holders(project, false);
            if (!holders.isEmpty() && books.sum(holders).compareTo(Rational.of(books.cost(project))) >= 0) {
                throw new Discrepancy(
                        "the supporters of " + books.name(project) + " have " + books.money(books.sum(holders))
                                + " left and could pay its cost of " + books.money(books.cost(project)));
            }
        }
    }

    /** Below 0 where a lower price pays for it, 0 where exactly this one does, above where it does not. */
    private int standing(int project, Rational price, Map<Books.Holder, Long> holders) {
        if (holders.isEmpty()) {
            return 1;
        }
        var cost = Rational.of(books.cost(project));
        int over = paid(project, price, holders).compareTo(cost);
        if (over != 0 || cost.signum() == 0) {
            return cost.signum() == 0 ? -price.signum() : -over;
        }
        // all give their last before this price: then it was reached before
        var thresholds = thresholds(project, price, holders);
        boolean reached = holders.keySet().stream()
                .allMatch(holder -> books.hasLess(holder, thresholds.getOrDefault(holder.units(), BigInteger.ZERO)));
        return reached ? -1 : 0;
    }

    private Rational paid(int project, Rational price, Map<Books.Holder, Long> holders) {
        var thresholds = thresholds(project, price, holders);
        var poor = new HashMap<Books.Holder, Long>();
        var units = new Sum();
        holders.forEach((holder, voters) -> {
            if (books.hasLess(holder, thresholds.getOrDefault(holder.units(), BigInteger.ZERO))) {
                poor.put(holder, voters);
            } else {
                units.add(Rational.of(holder.units()), voters);
            }
        });
        return units.value().times(price.times(books.appraisal.unit(project))).plus(books.sum(poor));
    }

    /** What one must have to pay in full, for each number of units. */
    private Map<Long, BigInteger> thresholds(int project, Rational price, Map<Books.Holder, Long> holders) {
        var thresholds = new HashMap<Long, BigInteger>();
        holders.keySet()
                .forEach(holder -> thresholds.computeIfAbsent(
                        holder.units(), _ -> books.threshold(asked(project, price, holder))));
        return thresholds;
    }

    private Rational asked(int project, Rational price, Books.Holder holder) {
        return price.times(books.appraisal.unit(project)).times(holder.units());
    }

    private Map<Books.Holder, Rational> dues(int project, Rational price, Map<Books.Holder, Long> holders) {
        var thresholds = thresholds(project, price, holders);
        var dues = new HashMap<Books.Holder, Rational>();
        for (var holder : holders.keySet()) {
            boolean poor = books.hasLess(holder, thresholds.getOrDefault(holder.units(), BigInteger.ZERO));
            dues.put(holder, poor ? books.amount(holder) : asked(project, price, holder));
        }
        return dues;
    }
}
