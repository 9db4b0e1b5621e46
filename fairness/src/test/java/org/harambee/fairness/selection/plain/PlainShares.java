package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.harambee.fairness.selection.Step;

/** The Method of Equal Shares: all prices worked out anew in every round. */
record PlainShares(PlainElection election, PlainTies ties) {

    /**
     * One run.
     *
     * @param steps what was selected
     * @param money of each voter what is left
     */
    record Run(List<Step> steps, List<Fraction> money) {
        List<Integer> selected() {
            return steps.stream().map(Step::project).toList();
        }
    }

    private record Offer(int project, Fraction price) {}

    /** @param factor by which everybody's endowment is multiplied */
    Run run(Fraction factor) {
        var money = new ArrayList<>(election.voters().stream()
                .map(voter -> voter.endowment().times(factor))
                .toList());
        var steps = new ArrayList<Step>();
        while (true) {
            var taken = steps.stream().map(Step::project).toList();
            var offers = election.projects().stream()
                    .filter(p -> !taken.contains(p))
                    .flatMap(p -> price(p, money).map(price -> new Offer(p, price)).stream())
                    .toList();
            if (offers.isEmpty()) {
                return new Run(steps, List.copyOf(money));
            }
            var least = offers.stream()
                    .map(Offer::price)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var best = offers.stream()
                    .filter(o -> o.price().same(least))
                    .map(Offer::project)
                    .toList();
            var step = ties.step(best, Step.By.EQUAL_SHARES, least.rational());
            steps.add(step);
            for (int voter = 0; voter < money.size(); voter++) {
                var due = least.times(election.voters().get(voter).utility(step.project()));
                money.set(voter, money.get(voter).minus(due.min(money.get(voter))));
            }
        }
    }

    /** The smallest price of a unit of utility at which the supporters' payments reach the cost; empty where none does. */
    private Optional<Fraction> price(int project, List<Fraction> money) {
        var cost = election.cost(project);
        if (election.supporters(project).isEmpty()) {
            return Optional.empty();
        }
        if (!cost.isPositive()) {
            return Optional.of(Fraction.ZERO);
        }
        // what is paid grows in straight lines between the prices at which somebody's money ends
        var ends = new TreeSet<Fraction>();
        for (int voter = 0; voter < money.size(); voter++) {
            var utility = election.voters().get(voter).utility(project);
            if (utility.isPositive()) {
                ends.add(money.get(voter).dividedBy(utility));
            }
        }
        var before = Fraction.ZERO;
        for (var end : ends) {
            var paid = paid(project, end, money);
            if (paid.compareTo(cost) >= 0) {
                var start = paid(project, before, money);
                var part = cost.minus(start).dividedBy(paid.minus(start));
                return Optional.of(before.plus(part.times(end.minus(before))));
            }
            before = end;
        }
        return Optional.empty();
    }

    private Fraction paid(int project, Fraction price, List<Fraction> money) {
        var paid = Fraction.ZERO;
        for (int voter = 0; voter < money.size(); voter++) {
            paid = paid.plus(money.get(voter)
                    .min(price.times(election.voters().get(voter).utility(project))));
        }
        return paid;
    }
}
