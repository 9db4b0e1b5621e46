package org.harambee.fairness.selection.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.number.Rational;

/** Phragmén: the load follows from those before, and nobody would carry less; a load is money below zero. */
final class PhragmenPhase implements Phase {
    private final Books books;

    PhragmenPhase(Books books) {
        this.books = books;
    }

    @Override
    public void check(Claim.Round round) throws Discrepancy {
        int project = round.project();
        var load = load(project);
        if (!load.orElse(Rational.ZERO).equals(round.measure())) {
            throw new Discrepancy(
                    "the supporters of " + books.name(project) + " carry " + books.money(load.orElse(Rational.ZERO))
                            + " each afterwards, not " + books.money(round.measure()));
        }
        var next = next();
        if (!next.contains(project)) {
            throw new Discrepancy("the supporters of " + books.name(next.getFirst())
                    + " would carry less than those of " + books.name(project));
        }
        for (int equal : next) {
            if (books.cost(equal) > books.left()) {
                throw new Discrepancy(
                        books.name(equal) + " is among the next and does not fit, which ends the selection");
            }
        }
        books.preferred(project, next);
        var holders = books.holders(project, true);
        var dues = new HashMap<Books.Holder, Rational>();
        holders.keySet().forEach(holder -> dues.put(holder, round.measure().plus(books.amount(holder))));
        Payments.compare(books, dues, holders, round);
        books.pay(project, dues);
    }

    @Override
    public void end() throws Discrepancy {
        var next = next();
        if (!next.isEmpty() && next.stream().allMatch(project -> books.cost(project) <= books.left())) {
            throw new Discrepancy(books.name(next.getFirst()) + " would be next and fits into the budget");
        }
    }

    private List<Integer> next() {
        var next = new ArrayList<Integer>();
        Optional<Rational> least = Optional.empty();
        for (int project : books.open()) {
            if (books.cost(project) > books.election.budget()) {
                continue;
            }
            var load = load(project);
            int order = next.isEmpty() ? 0 : compare(load, least);
            if (order < 0 || next.isEmpty()) {
                next.clear();
                least = load;
            }
            if (order <= 0) {
                next.add(project);
            }
        }
        return next;
    }

    /** Who has no supporters comes last. */
    private static int compare(Optional<Rational> load, Optional<Rational> other) {
        return load.isPresent() && other.isPresent()
                ? load.get().compareTo(other.get())
                : Boolean.compare(load.isEmpty(), other.isEmpty());
    }

    /** What each supporter would carry; empty where there is none. */
    private Optional<Rational> load(int project) {
        long votes = books.votes(project);
        return votes == 0
                ? Optional.empty()
                : Optional.of(Rational.of(books.cost(project))
                        .minus(books.sum(books.holders(project, true)))
                        .dividedBy(Rational.of(votes)));
    }
}
