package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;

/** What each voter has left, voters with the same amount together: each amount is worked out once for all of them. */
final class Purses {
    private final Ballots ballots;
    private final List<Rational> amounts = new ArrayList<>();
    private final Map<Rational, Integer> places = new HashMap<>();
    private final int[] purses;
    private Rational total;

    /** How much a voter with some money pays for a project that counts so many units for her. */
    interface Price {
        Due due(Rational money, long units);
    }

    /** @param last whether it is less than what others pay for the same utility */
    record Due(Rational each, boolean last) {}

    private record Payer(int purse, long units) {}

    /** @param money of each ballot what a voter of weight 1 has */
    Purses(Ballots ballots, List<Rational> money) {
        this.ballots = ballots;
        this.purses = money.stream().mapToInt(this::place).toArray();
        var sum = new Sum();
        for (int ballot = 0; ballot < purses.length; ballot++) {
            sum.add(amount(ballot), ballots.weight(ballot));
        }
        total = sum.value();
    }

    Rational amount(int ballot) {
        return amounts.get(purses[ballot]);
    }

    Rational total() {
        return total;
    }

    /**
     * Everybody pays.
     *
     * @param units of each paying ballot the units that the project counts for it
     * @return who paid what, those who paid most first; nobody who paid nothing
     */
    List<Payment> pay(Map<Integer, Long> units, Price price) {
        var dues = new HashMap<Payer, Due>();
        var payers = new HashMap<Due, List<Integer>>();
        units.forEach((ballot, own) -> {
            var payer = new Payer(purses[ballot], own);
            var due = dues.computeIfAbsent(payer, p -> price.due(amounts.get(p.purse()), own));
            if (due.each().signum() != 0) {
                payers.computeIfAbsent(due, _ -> new ArrayList<>()).add(ballot);
            }
        });
        var next = new HashMap<Payer, Integer>();
        units.forEach((ballot, own) -> {
            var payer = new Payer(purses[ballot], own);
            purses[ballot] = next.computeIfAbsent(
                    payer, p -> place(amounts.get(p.purse()).minus(due(dues, p).each())));
        });
        var payments = payers.entrySet().stream()
                .map(entry -> payment(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Payment::last).thenComparing(Payment::each, Comparator.reverseOrder()))
                .toList();
        var paid = new Sum();
        payments.forEach(payment -> paid.add(payment.each(), payment.voters()));
        total = total.minus(paid.value());
        return payments;
    }

    private static Due due(Map<Payer, Due> dues, Payer payer) {
        return dues.getOrDefault(payer, new Due(Rational.ZERO, false));
    }

    private Payment payment(Due due, List<Integer> payers) {
        long voters = payers.stream().mapToLong(ballots::weight).sum();
        return new Payment(due.each(), due.last(), voters, payers);
    }

    private int place(Rational amount) {
        return places.computeIfAbsent(amount, a -> {
            amounts.add(a);
            return amounts.size() - 1;
        });
    }
}
