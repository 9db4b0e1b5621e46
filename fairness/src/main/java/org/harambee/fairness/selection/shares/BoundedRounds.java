package org.harambee.fairness.selection.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieOrder;
import org.jspecify.annotations.Nullable;

/** The rounds of bounded overspending on one election. */
final class BoundedRounds {
    /** Far more than the bounds of money, and the order in which it is added up, can be off. */
    private static final double MARGIN = 0x1p-18;
    /** How far apart bounds of money may be before it is worked out. */
    private static final double TIGHT = 1 + 0x1p-24;
    /** Fractions with more bits are not worked out. */
    private static final long LONGEST = 1L << 22;

    private static final long SHOWN = 1L << 11;

    private final Demand demand;
    private final Purse purse;
    private final TieOrder order;
    private final Holdings holdings;
    private final List<Paid> paid = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final boolean[] bought;
    private long cost;
    /** About how many bits the common denominator of all money has. */
    private long bits;

    /** A level at which a project can be bought. */
    private record Candidate(int project, Offers offers, int place, double figure) {}

    /** What a step took for a unit, worked out when somebody asks. */
    private static final class Paid {
        private final Offers offers;
        private final int place;
        private final long cost;
        private @Nullable Rational price;

        Paid(Offers offers, int place, long cost) {
            this.offers = offers;
            this.place = place;
            this.cost = cost;
        }

        Rational price() {
            if (price == null) {
                price = cost == 0
                        ? Rational.ZERO
                        : offers.exactLevel(place, cost).dividedBy(offers.exactShare(place, cost));
            }
            return price;
        }
    }

    BoundedRounds(Demand demand, Purse purse, TieOrder order) {
        this.demand = demand;
        this.purse = purse;
        this.order = order;
        this.holdings =
                new Holdings(demand.ballots.distinct(), step -> paid.get(step).price());
        this.bought = new boolean[demand.projects()];
    }

    Outcome outcome(Rational mean) {
        holdings.fill(purse, mean);
        bits = mean.denominator().bitLength() + purse.denominator().bitLength() + 64L;
        while (true) {
            var best = best();
            if (best.isEmpty()) {
                return new Outcome(steps, cost, Optional.empty());
            }
            int first = order.first(best.stream().map(Candidate::project).toList());
            for (var candidate : best) {
                if (candidate.project() == first) {
                    buy(candidate, best.stream().map(Candidate::project).toList());
                }
            }
        }
    }

    /** The best level of each of the projects with the smallest figure. */
    private List<Candidate> best() {
        var candidates = candidates();
        double least = candidates.stream().mapToDouble(Candidate::figure).min().orElse(0);
        candidates.removeIf(candidate -> candidate.figure() > least * (1 + MARGIN));
        if (candidates.size() <= 1 || identical(candidates)) {
            return candidates;
        }
        requireShort();
        return exactlyBest(candidates);
    }

    private void requireShort() {
        if (bits > LONGEST) {
            throw new ArithmeticException("the fractions after " + steps.size()
                    + " projects, many of them overspent, are too long to tell what is nearly equal");
        }
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (int project = 0; project < bought.length; project++) {
            if (bought[project] || !demand.supported(project) || demand.cost(project) > left()) {
                continue;
            }
            var offers = new Offers(demand, holdings, project);
            if (demand.cost(project) == 0) {
                candidates.add(new Candidate(project, offers, Offers.FULL, 0));
                continue;
            }
            double unit = demand.cost(project) * (double) demand.worth.scale(project);
            for (var level : offers.levels(MARGIN)) {
                candidates.add(new Candidate(project, offers, level.place(), level.figure() / unit));
            }
        }
        return candidates;
    }

    private long left() {
        return demand.election.budget() - cost;
    }

    /** Whether these are different projects of the same voters at the same level: equal without any arithmetic. */
    private boolean identical(List<Candidate> candidates) {
        var first = candidates.getFirst();
        if (first.figure() == 0 && candidates.stream().allMatch(c -> demand.cost(c.project()) == 0)) {
            return true;
        }
        return candidates.stream().map(Candidate::project).distinct().count() == candidates.size()
                && candidates.stream()
                        .allMatch(c -> c.place() == Offers.FULL
                                && first.place() == Offers.FULL
                                && demand.worth.scale(c.project()) == demand.worth.scale(first.project())
                                && c.offers().same(first.offers()));
    }

    private List<Candidate> exactlyBest(List<Candidate> candidates) {
        var best = new ArrayList<Candidate>();
        var least = Rational.ZERO;
        for (var candidate : candidates) {
            long own = demand.cost(candidate.project());
            if (candidate.place() == Offers.FULL
                    && own > 0
                    && !candidate.offers().exactlyAffordable(own)) {
                continue;
            }
            var figure = figure(candidate);
            int against = best.isEmpty() ? -1 : figure.compareTo(least);
            if (against < 0) {
                best.clear();
                least = figure;
            }
            if (against <= 0) {
                keep(best, candidate);
            }
        }
        return best;
    }

    /** Of two levels of a project with the same figure the one that pays the larger share. */
    private void keep(List<Candidate> best, Candidate candidate) {
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i).project() == candidate.project()) {
                if (share(candidate).compareTo(share(best.get(i))) > 0) {
                    best.set(i, candidate);
                }
                return;
            }
        }
        best.add(candidate);
    }

    private Rational share(Candidate candidate) {
        return candidate.offers().exactShare(candidate.place(), demand.cost(candidate.project()));
    }

    private Rational figure(Candidate candidate) {
        long own = demand.cost(candidate.project());
        if (own == 0) {
            return Rational.ZERO;
        }
        var share = share(candidate);
        return candidate
                .offers()
                .exactLevel(candidate.place(), own)
                .dividedBy(share.times(share))
                .dividedBy(Rational.of(own).times(demand.worth.scale(candidate.project())));
    }

    private void buy(Candidate candidate, List<Integer> equal) {
        int project = candidate.project();
        steps.add(new Step(project, Step.By.BOUNDED_OVERSPENDING, shown(candidate), order.tie(equal)));
        var payment =
                demand.cost(project) == 0 ? new double[2] : candidate.offers().payment(candidate.place());
        paid.add(new Paid(candidate.offers(), candidate.place(), demand.cost(project)));
        bits = candidate.place() == Offers.FULL ? bits + 64 : 2 * bits + 64;
        int before = holdings.count();
        holdings.begin();
        for (int entry = demand.start[project]; entry < demand.start[project + 1]; entry++) {
            int ballot = demand.ballot[entry];
            if (holdings.most[holdings.of[ballot]] > 0) {
                long own = demand.units.length == 0 ? 1 : (long) demand.units[entry];
                holdings.pay(ballot, paid.size() - 1, own, payment[0], payment[1]);
            }
        }
        for (int made = before; made < holdings.count(); made++) {
            if (holdings.loose(made, TIGHT)) {
                requireShort();
                holdings.tighten(made);
            }
        }
        bought[project] = true;
        cost += demand.cost(project);
    }

    /** The figure: exactly, unless its digits would fill pages. */
    private Rational shown(Candidate candidate) {
        var whole = demand.worth.whole();
        return bits <= SHOWN
                ? figure(candidate).times(whole)
                : Rational.of(new BigDecimal(candidate.figure())).times(whole);
    }
}
