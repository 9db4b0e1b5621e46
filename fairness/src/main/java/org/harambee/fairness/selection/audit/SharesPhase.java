package org.harambee.fairness.selection.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.number.Rational;

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
        books.pay(project, dues(project, price, holders));
    }

    /** No project has a lower price, and of those with the same the ties prefer this one. */
    private void rivals(Claim.Round round) throws Discrepancy {
        var equal = new ArrayList<>(List.of(round.project()));
        for (int rival : books.open()) {
            if (rival != round.project()) {
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
        boolean reached =
                holders.keySet().stream().allMatch(holder -> books.hasLess(holder, asked(project, price, holder)));
        return reached ? -1 : 0;
    }

    private Rational paid(int project, Rational price, Map<Books.Holder, Long> holders) {
        long rich = 0;
        var poor = new HashMap<Books.Holder, Long>();
        var sum = Rational.ZERO;
        for (var holder : holders.entrySet()) {
            if (books.hasLess(holder.getKey(), asked(project, price, holder.getKey()))) {
                poor.put(holder.getKey(), holder.getValue());
            } else if (holder.getKey().units() == 1) {
                rich += holder.getValue();
            } else {
                sum = sum.plus(Rational.of(holder.getKey().units()).times(holder.getValue()));
            }
        }
        return sum.plus(Rational.of(rich))
                .times(price.times(books.appraisal.unit(project)))
                .plus(books.sum(poor));
    }

    private Rational asked(int project, Rational price, Books.Holder holder) {
        return price.times(books.appraisal.unit(project)).times(holder.units());
    }

    private Map<Books.Holder, Rational> dues(int project, Rational price, Map<Books.Holder, Long> holders) {
        var dues = new HashMap<Books.Holder, Rational>();
        for (var holder : holders.keySet()) {
            var asked = asked(project, price, holder);
            dues.put(holder, books.hasLess(holder, asked) ? books.amount(holder) : asked);
        }
        return dues;
    }
}
