package org.harambee.fairness.selection.audit;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.number.Rational;

/**
 * Exact Equal Shares run once more from the auditor's books, and by how much all endowments would have to rise until
 * somebody could join in a purchase, or a group of supporters come before another.
 */
final class ExactRerun {
    private final Books books;
    private final ExactPhase phase;
    private Optional<Rational> rise = Optional.empty();

    ExactRerun(Books books) {
        this.books = books;
        this.phase = new ExactPhase(books);
    }

    /** Runs to the end; gives what all projects bought cost together. */
    long cost() throws Discrepancy {
        for (var best = phase.best(); best.isPresent(); best = phase.best()) {
            watch(best);
            phase.pay(best.get().project(), best.get());
            books.take(best.get().project());
        }
        watch(Optional.empty());
        return books.election.budget() - books.left();
    }

    /** After a run; empty where more money for all changes nothing. */
    Optional<Rational> rise() {
        return rise;
    }

    private void watch(Optional<ExactPhase.Offer> winner) throws Discrepancy {
        for (int project : books.open()) {
            for (var group : phase.groups(project)) {
                var lacking = group.each().minus(group.poorest());
                boolean sooner = rise.isEmpty() || lacking.compareTo(rise.get()) < 0;
                if (lacking.signum() > 0 && sooner && (winner.isEmpty() || changes(group, winner.get()))) {
                    rise = Optional.of(lacking);
                }
            }
        }
    }

    /** Whether a group of supporters that could pay would change the purchase. */
    private boolean changes(ExactPhase.Offer group, ExactPhase.Offer winner) throws Discrepancy {
        int order = group.price().compareTo(winner.price());
        return order < 0
                || (order == 0
                        && group.project() != winner.project()
                        && books.first(List.of(group.project(), winner.project())) == group.project());
    }
}
