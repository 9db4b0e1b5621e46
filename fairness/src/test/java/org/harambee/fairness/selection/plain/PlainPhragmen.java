package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.selection.Step;

/** Phragmén's sequential method, all loads summed anew in every round. */
record PlainPhragmen(PlainElection election, PlainTies ties) {

    /** @param money of each voter what is left of it */
    List<Step> select(List<Step> kept, List<Fraction> money) {
        var loads = new ArrayList<>(money.stream().map(Fraction.ZERO::minus).toList());
        var steps = new ArrayList<>(kept);
        while (true) {
            var taken = steps.stream().map(Step::project).toList();
            var left = election.budget().minus(election.cost(taken));
            var open = election.projects().stream()
                    .filter(p -> !taken.contains(p) && election.cost(p).compareTo(election.budget()) <= 0)
                    .toList();
            var best = open.stream()
                    .filter(p -> open.stream().allMatch(q -> compare(p, q, loads) <= 0))
                    .toList();
            if (best.isEmpty() || best.stream().anyMatch(p -> election.cost(p).compareTo(left) > 0)) {
                return steps;
            }
            int first = ties.first(best);
            var load = supported(first) ? load(first, loads) : Fraction.ZERO;
            steps.add(ties.step(best, Step.By.PHRAGMEN, load.rational()));
            for (int voter = 0; voter < loads.size(); voter++) {
                if (names(voter, first)) {
                    loads.set(voter, load);
                }
            }
        }
    }

    private int compare(int a, int b, List<Fraction> loads) {
        if (!supported(a) || !supported(b)) {
            return Boolean.compare(!supported(a), !supported(b));
        }
        return load(a, loads).compareTo(load(b, loads));
    }

    private Fraction load(int project, List<Fraction> loads) {
        var sum = election.cost(project);
        for (int voter = 0; voter < loads.size(); voter++) {
            sum = names(voter, project) ? sum.plus(loads.get(voter)) : sum;
        }
        return sum.dividedBy(election.votes(project));
    }

    private boolean supported(int project) {
        return election.votes(project).isPositive();
    }

    private boolean names(int voter, int project) {
        return election.voters().get(voter).utilities().containsKey(project);
    }
}
