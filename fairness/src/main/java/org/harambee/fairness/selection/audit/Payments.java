package org.harambee.fairness.selection.audit;

import java.util.Map;
import java.util.TreeMap;
import org.harambee.fairness.number.Rational;

/** Compares claimed payments with those that follow from the books. */
final class Payments {
    private Payments() {}

    /** @throws Discrepancy where something is claimed, and it is not so */
    static void compare(
            Books books, Map<Books.Holder, Rational> dues, Map<Books.Holder, Long> holders, Claim.Round round)
            throws Discrepancy {
        if (round.payments().isEmpty()) {
            return;
        }
        var claimed = new TreeMap<Rational, Long>();
        round.payments().forEach(paid -> claimed.merge(paid.each(), paid.voters(), Long::sum));
        var due = new TreeMap<Rational, Long>();
        dues.forEach((holder, amount) -> due.merge(amount, holders.getOrDefault(holder, 0L), Long::sum));
        claimed.remove(Rational.ZERO);
        due.remove(Rational.ZERO);
        for (var payment : due.descendingMap().entrySet()) {
            long voters = claimed.getOrDefault(payment.getKey(), 0L);
            if (voters != payment.getValue()) {
                throw new Discrepancy(payment.getValue() + " voters pay " + books.money(payment.getKey()) + " each for "
                        + books.name(round.project()) + ", not " + voters);
            }
        }
        for (var payment : claimed.entrySet()) {
            if (!due.containsKey(payment.getKey())) {
                throw new Discrepancy(
                        "nobody pays " + books.money(payment.getKey()) + " for " + books.name(round.project()));
            }
        }
    }
}
