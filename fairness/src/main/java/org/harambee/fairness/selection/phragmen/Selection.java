package org.harambee.fairness.selection.phragmen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieOrder;

/** One selection under way: what is bought, what may still be, and who is next. */
final class Selection {
    private final Election election;
    private final TieOrder order;
    private final Outcome kept;
    private final Loads loads;
    private final List<Integer> open;
    private final List<Step> steps;
    private long left;

    Selection(Election election, TieOrder order, Outcome kept, List<Rational> money) {
        this.election = election;
        this.order = order;
        this.kept = kept;
        this.loads = new Loads(election, money);
        this.steps = new ArrayList<>(kept.steps());
        this.left = election.budget() - kept.cost();
        var taken = new HashSet<>(kept.selected());
        this.open = new ArrayList<>(IntStream.range(0, election.projects().size())
                .boxed()
                .filter(project -> !taken.contains(project) && cost(project) <= election.budget())
                .toList());
    }

    Outcome outcome() {
        for (var next = next(); !next.isEmpty() && fit(next); next = next()) {
            Integer first = order.first(next);
            steps.add(new Step(first, Step.By.PHRAGMEN, loads.after(first), order.tie(next)));
            loads.buy(first);
            open.remove(/* element */ first);
            left -= cost(first);
        }
        return new Outcome(steps, election.budget() - left, kept.search());
    }

    /** All whose supporters would carry the least. */
    private List<Integer> next() {
        var next = new ArrayList<Integer>();
        for (int project : open) {
            int comparison = next.isEmpty() ? 0 : loads.compare(project, next.getFirst());
            if (comparison < 0) {
                next.clear();
            }
            if (comparison <= 0) {
                next.add(project);
            }
        }
        return next;
    }

    private boolean fit(List<Integer> projects) {
        return projects.stream().allMatch(project -> cost(project) <= left);
    }

    private long cost(int project) {
        return election.projects().get(project).cost();
    }
}
