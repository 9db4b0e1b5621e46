package org.harambee.fairness.selection.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;
import org.harambee.fairness.selection.Appraisal;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Support;
import org.harambee.fairness.selection.Supporters;

/** Walks through the steps of an outcome and keeps account of what every voter has, and every project's supporters. */
final class Replay {
    private final Election election;
    private final Ballots ballots;
    private final Appraisal appraisal;
    private final Supporters supporters;
    private final Purses purses;
    private final Dues dues;
    /** Of each project what its supporters have together. */
    private final Rational[] pots;

    private final Rational[] had;
    private final boolean[] out;
    private final List<List<NotChosen.Spent>> spent = new ArrayList<>();
    private long budget;

    Replay(Election election, Terms terms) {
        this.election = election;
        this.ballots = election.ballots();
        this.appraisal = new Appraisal(election, terms.utility());
        this.supporters = Supporters.of(election);
        this.purses = new Purses(ballots, terms.money());
        this.dues = new Dues(appraisal);
        this.out = new boolean[election.projects().size()];
        this.pots = IntStream.range(0, out.length).mapToObj(this::pot).toArray(Rational[]::new);
        this.had = pots.clone();
        this.budget = election.budget();
        IntStream.range(0, out.length).forEach(_ -> spent.add(new ArrayList<>()));
    }

    Round round(Step step) {
        int project = step.project();
        budget -= cost(project);
        out[project] = true;
        var payers = payers(step);
        var payments = dues.price(step, () -> overspent(project, payers))
                .map(price -> purses.pay(payers, price))
                .orElse(List.of());
        spend(project, payments);
        return new Round(step, payments, GroupPayments.of(election, payments), purses.total(), budget, shortfalls());
    }

    private Optional<Rational> overspent(int project, Map<Integer, Long> payers) {
        var voters = new HashMap<Overspending.Holder, Long>();
        payers.forEach((ballot, units) -> voters.merge(
                new Overspending.Holder(purses.amount(ballot), units, 0), ballots.weight(ballot), Long::sum));
        return Overspending.asked(
                Rational.of(cost(project)),
                voters.entrySet().stream()
                        .map(h -> new Overspending.Holder(
                                h.getKey().money(), h.getKey().units(), h.getValue()))
                        .toList());
    }

    /** The projects that have become too dear for their supporters since this was asked last. */
    List<Shortfall> shortfalls() {
        var shortfalls = new ArrayList<Shortfall>();
        for (int project = 0; project < out.length; project++) {
            var missing = Rational.of(cost(project)).minus(pots[project]);
            if (!out[project] && missing.signum() > 0) {
                out[project] = true;
                shortfalls.add(new Shortfall(project, pots[project], missing));
            }
        }
        return shortfalls;
    }

    List<NotChosen> notChosen(List<Integer> selected) {
        var votes = Support.votes(election);
        return IntStream.range(0, out.length)
                .filter(project -> !selected.contains(project))
                .mapToObj(project -> new NotChosen(
                        project,
                        votes[project],
                        had[project],
                        pots[project],
                        Rational.of(cost(project)).minus(pots[project]),
                        spent(project)))
                .toList();
    }

    private List<NotChosen.Spent> spent(int project) {
        return spent.get(project).stream()
                .sorted(Comparator.comparing(NotChosen.Spent::amount).reversed())
                .toList();
    }

    /** Those whom the step asks to pay, with the units that the project counts for them. */
    private Map<Integer, Long> payers(Step step) {
        var payers = new LinkedHashMap<Integer, Long>();
        for (int place = supporters.from(step.project()); place < supporters.until(step.project()); place++) {
            int ballot = supporters.ballot(place);
            int entry = entry(ballot, step.project());
            if (step.by() == Step.By.PHRAGMEN || appraisal.supports(ballot, entry)) {
                payers.put(ballot, appraisal.units(ballot, entry));
            }
        }
        return payers;
    }

    /** Takes the payments out of the pots of all projects that the payers support. */
    private void spend(int winner, List<Payment> payments) {
        var sums = new HashMap<Integer, Sum>();
        for (var payment : payments) {
            var weights = new HashMap<Integer, Long>();
            for (int ballot : payment.ballots()) {
                for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                    if (appraisal.supports(ballot, entry)) {
                        weights.merge(ballots.project(entry), ballots.weight(ballot), Long::sum);
                    }
                }
            }
            weights.forEach((project, weight) ->
                    sums.computeIfAbsent(project, _ -> new Sum()).add(payment.each(), weight));
        }
        sums.forEach((project, sum) -> {
            pots[project] = pots[project].minus(sum.value());
            spent.get(project).add(new NotChosen.Spent(winner, sum.value()));
        });
    }

    private Rational pot(int project) {
        var weights = new HashMap<Rational, Long>();
        for (int place = supporters.from(project); place < supporters.until(project); place++) {
            int ballot = supporters.ballot(place);
            if (appraisal.supports(ballot, entry(ballot, project))) {
                weights.merge(purses.amount(ballot), ballots.weight(ballot), Long::sum);
            }
        }
        var sum = new Sum();
        weights.forEach(sum::add);
        return sum.value();
    }

    private int entry(int ballot, int project) {
        int entry = ballots.from(ballot);
        while (ballots.project(entry) != project) {
            entry++;
        }
        return entry;
    }

    private long cost(int project) {
        return election.projects().get(project).cost();
    }
}
