package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harambee.fairness.selection.Step;

/** Exact Equal Shares: the poorest supporter is left out until all others can pay the same. */
record PlainExact(PlainElection election, PlainTies ties) {

    private record Offer(int project, List<Integer> payers, Fraction each, Fraction price) {}

    /** @param factor by which everybody's endowment is multiplied */
    PlainShares.Run run(Fraction factor) {
        var money = new ArrayList<>(election.voters().stream()
                .map(voter -> voter.endowment().times(factor))
                .toList());
        var steps = new ArrayList<Step>();
        while (true) {
            var taken = steps.stream().map(Step::project).toList();
            var offers = election.projects().stream()
                    .filter(p -> !taken.contains(p))
                    .flatMap(p -> offer(p, money).stream())
                    .toList();
            if (offers.isEmpty()) {
                return new PlainShares.Run(steps, List.copyOf(money));
            }
            var least = offers.stream()
                    .map(Offer::price)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var best = offers.stream().filter(o -> o.price().same(least)).toList();
            var step =
                    ties.step(best.stream().map(Offer::project).toList(), Step.By.EXACT_EQUAL_SHARES, least.rational());
            steps.add(step);
            for (var offer : best) {
                if (offer.project() == step.project()) {
                    offer.payers()
                            .forEach(voter -> money.set(voter, money.get(voter).minus(offer.each())));
                }
            }
        }
    }

    private Optional<Offer> offer(int project, List<Fraction> money) {
        var payers = new ArrayList<>(IntStream.range(0, money.size())
                .filter(voter -> election.voters().get(voter).supports(project))
                .boxed()
                .sorted(Comparator.comparing(money::get))
                .toList());
        while (!payers.isEmpty()) {
            var each = election.cost(project).dividedBy(Fraction.of(payers.size()));
            if (money.get(payers.getFirst()).compareTo(each) >= 0) {
                var utility = election.voters().get(payers.getFirst()).utility(project);
                return Optional.of(new Offer(project, payers, each, each.dividedBy(utility)));
            }
            payers.removeFirst();
        }
        return Optional.empty();
    }

    /**
     * Every mean endowment at which anything may change, whatever was bought before: somebody then has left just what an
     * equal part of something costs.
     */
    TreeSet<Fraction> events() {
        var sums = new ArrayList<>(List.of(Fraction.ZERO));
        for (int project : election.projects()) {
            for (var sum : List.copyOf(sums)) {
                parts(project).forEach(part -> sums.add(sum.plus(part)));
            }
        }
        return new TreeSet<>(sums);
    }

    private List<Fraction> parts(int project) {
        return IntStream.rangeClosed(1, election.supporters(project).size())
                .mapToObj(payers -> election.cost(project).dividedBy(Fraction.of(payers)))
                .toList();
    }
}
