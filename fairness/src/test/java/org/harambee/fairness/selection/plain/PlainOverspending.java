package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.harambee.fairness.selection.Step;

/** Bounded overspending: every level of every project that fits, by the definition. */
record PlainOverspending(PlainElection election, PlainTies ties) {

    private record Offer(int project, Fraction level, Fraction share) {
        Fraction figure() {
            return share.isPositive() ? level.dividedBy(share.times(share)) : Fraction.ZERO;
        }
    }

    List<Step> select() {
        var money = new ArrayList<>(
                election.voters().stream().map(PlainElection.Voter::endowment).toList());
        var steps = new ArrayList<Step>();
        while (true) {
            var taken = steps.stream().map(Step::project).toList();
            var left = election.budget().minus(election.cost(taken));
            var offers = election.projects().stream()
                    .filter(p -> !taken.contains(p) && election.cost(p).compareTo(left) <= 0)
                    .flatMap(p -> offers(p, money).stream())
                    .toList();
            if (offers.isEmpty()) {
                return steps;
            }
            var least = offers.stream()
                    .map(Offer::figure)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var best = offers.stream().filter(o -> o.figure().same(least)).toList();
            var step = ties.step(
                    best.stream().map(Offer::project).distinct().toList(),
                    Step.By.BOUNDED_OVERSPENDING,
                    least.rational());
            steps.add(step);
            pay(
                    best.stream()
                            .filter(o -> o.project() == step.project())
                            .max(Comparator.comparing(Offer::share))
                            .orElseThrow(),
                    money);
        }
    }

    private void pay(Offer offer, List<Fraction> money) {
        if (!offer.share().isPositive()) {
            return;
        }
        for (int voter = 0; voter < money.size(); voter++) {
            var due = asked(voter, offer.project(), offer.level().dividedBy(offer.share()));
            money.set(voter, money.get(voter).minus(due.min(money.get(voter))));
        }
    }

    private List<Offer> offers(int project, List<Fraction> money) {
        if (election.supporters(project).isEmpty()) {
            return List.of();
        }
        if (!election.cost(project).isPositive()) {
            return List.of(new Offer(project, Fraction.ZERO, Fraction.ZERO));
        }
        var levels = new TreeSet<Fraction>();
        for (int voter = 0; voter < money.size(); voter++) {
            var unit = asked(voter, project, Fraction.ONE);
            if (unit.isPositive() && money.get(voter).isPositive()) {
                levels.add(money.get(voter).dividedBy(unit));
            }
        }
        var before = Fraction.ZERO;
        for (var level : List.copyOf(levels)) {
            var start = paid(project, before, money);
            var end = paid(project, level, money);
            if (start.compareTo(election.cost(project)) < 0 && end.compareTo(election.cost(project)) >= 0) {
                var part = election.cost(project).minus(start).dividedBy(end.minus(start));
                levels.add(before.plus(part.times(level.minus(before))));
            }
            before = level;
        }
        return levels.stream()
                .map(level -> new Offer(
                        project,
                        level,
                        paid(project, level, money)
                                .dividedBy(election.cost(project))
                                .min(Fraction.ONE)))
                .toList();
    }

    private Fraction paid(int project, Fraction level, List<Fraction> money) {
        var paid = Fraction.ZERO;
        for (int voter = 0; voter < money.size(); voter++) {
            paid = paid.plus(money.get(voter).min(asked(voter, project, level)));
        }
        return paid;
    }

    private Fraction asked(int voter, int project, Fraction level) {
        return level.times(election.cost(project))
                .times(election.voters().get(voter).utility(project));
    }
}
