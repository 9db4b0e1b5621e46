package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Utility;

/** Greedy and plain ranking: look at all that is left, take the best, again. */
record PlainGreedy(PlainElection election, PlainTies ties, Utility utility) {

    /** By utility per cost; COST means by votes. */
    List<Step> greedy(List<Step> kept, boolean skipping, long threshold) {
        return take(kept, skipping, threshold, Integer.MAX_VALUE, Step.By.GREEDY);
    }

    /** By votes or points alone. */
    List<Step> top(int size) {
        return take(List.of(), true, 0, size, Step.By.TOP);
    }

    private List<Step> take(List<Step> kept, boolean skipping, long threshold, int size, Step.By by) {
        var steps = new ArrayList<>(kept);
        while (steps.size() < size) {
            var taken = steps.stream().map(Step::project).toList();
            var left = election.budget().minus(election.cost(taken));
            var open = election.projects().stream()
                    .filter(p -> !taken.contains(p) && score(p).compareTo(Fraction.of(threshold)) >= 0)
                    .filter(p -> !skipping || election.cost(p).compareTo(left) <= 0)
                    .toList();
            var best = open.stream()
                    .filter(p -> open.stream().allMatch(q -> compare(p, q, by) >= 0))
                    .toList();
            if (best.isEmpty() || election.cost(ties.first(best)).compareTo(left) > 0) {
                return steps;
            }
            int first = ties.first(best);
            steps.add(ties.step(best, by, figure(first, by).rational()));
        }
        return steps;
    }

    private int compare(int a, int b, Step.By by) {
        if (free(a, by) || free(b, by)) {
            return Boolean.compare(free(a, by), free(b, by));
        }
        return figure(a, by).compareTo(figure(b, by));
    }

    private boolean free(int project, Step.By by) {
        return by == Step.By.GREEDY
                && election.cost(project).same(Fraction.ZERO)
                && score(project).isPositive();
    }

    private Fraction figure(int project, Step.By by) {
        boolean plain = by == Step.By.TOP
                || utility == Utility.COST
                || !election.cost(project).isPositive();
        return plain ? score(project) : score(project).dividedBy(election.cost(project));
    }

    private Fraction score(int project) {
        return utility == Utility.COST
                ? election.votes(project)
                : Fraction.sum(election.voters().stream()
                        .map(voter -> voter.utility(project))
                        .toList());
    }
}
