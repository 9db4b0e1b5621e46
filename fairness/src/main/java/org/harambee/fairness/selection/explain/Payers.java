package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;

/** Names those who pay: by their group where each voter is a group of her own, else by their number. */
final class Payers {
    private static final int NAMED = 3;

    private final Election election;
    /** The dimension in which every voter is a group of her own; below 0 where there is none. */
    private final int dimension;

    Payers(Election election) {
        this.election = election;
        this.dimension = IntStream.range(0, election.groupings().size())
                .filter(this::setsApart)
                .findFirst()
                .orElse(-1);
    }

    boolean named() {
        return dimension >= 0;
    }

    /** Who pays what; those who give their last are taken together where they are many. */
    String pay(List<Payment> payments, Amounts amounts) {
        var full = payments.stream().filter(payment -> !payment.last()).toList();
        var last = payments.stream().filter(Payment::last).toList();
        var parts = new ArrayList<String>();
        if (full.size() > NAMED) {
            parts.add(
                    together(full) + " pay between " + amounts.of(full.getLast().each()) + " and "
                            + amounts.of(full.getFirst().each()) + " each, " + amounts.of(total(full)) + " together");
        } else {
            full.forEach(payment -> parts.add(
                    of(payment) + (payment.voters() == 1 ? " pays " : " each pay ") + amounts.of(payment.each())));
        }
        if (last.size() == 1) {
            var payment = last.getFirst();
            parts.add(of(payment)
                    + (payment.voters() == 1 ? " pays the last " : " each pay their last ")
                    + amounts.of(payment.each()));
        } else if (last.size() > 1) {
            parts.add(together(last) + " pay the last they have, " + amounts.of(total(last)) + " together");
        }
        return English.list(parts);
    }

    private String of(Payment payment) {
        return named() ? names(payment.ballots()) : English.voters(payment.voters());
    }

    private String together(List<Payment> payments) {
        return named()
                ? names(payments.stream()
                        .flatMap(payment -> payment.ballots().stream())
                        .toList())
                : English.voters(payments.stream().mapToLong(Payment::voters).sum());
    }

    private String names(List<Integer> ballots) {
        var names = ballots.stream()
                .map(ballot -> election.ballots().group(dimension, ballot))
                .sorted()
                .map(election.groupings().get(dimension).names()::get)
                .toList();
        if (names.size() <= NAMED) {
            return English.list(names);
        }
        return String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " others";
    }

    private static Rational total(List<Payment> payments) {
        var sum = new Sum();
        payments.forEach(payment -> sum.add(payment.each(), payment.voters()));
        return sum.value();
    }

    private boolean setsApart(int candidate) {
        var ballots = election.ballots();
        return ballots.voters() > 0
                && ballots.voters() == ballots.distinct()
                && election.groupings().get(candidate).names().size() == ballots.distinct()
                && IntStream.range(0, ballots.distinct())
                                .map(ballot -> ballots.group(candidate, ballot))
                                .distinct()
                                .count()
                        == ballots.distinct();
    }
}
