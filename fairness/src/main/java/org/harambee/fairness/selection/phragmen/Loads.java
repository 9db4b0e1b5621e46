package org.harambee.fairness.selection.phragmen;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Support;
import org.harambee.fairness.selection.Supporters;

/**
 * What every voter carries. Voters whose last project was bought together carry the same, so loads are kept by level,
 * and all of them over one common denominator, which only grows: no fraction is ever reduced.
 */
final class Loads {
    private final Election election;
    private final Supporters supporters;
    private final long[] support;
    private final int[] levels;
    private final List<BigInteger> loads = new ArrayList<>();
    private final BigInteger[] carried;
    private final long[] moving;
    private BigInteger denominator = BigInteger.ONE;

    /** @param money of each ballot what a voter of weight 1 still has to spend: a load below zero */
    Loads(Election election, List<Rational> money) {
        this.election = election;
        this.supporters = Supporters.of(election);
        this.support = Support.votes(election);
        this.levels = levels(money);
        this.carried = carried();
        this.moving = new long[support.length];
    }

    /** What each voter of weight 1 among the supporters carries once the project is bought; 0 where it has none. */
    Rational after(int project) {
        return support[project] == 0
                ? Rational.ZERO
                : new Rational(due(project), denominator.multiply(BigInteger.valueOf(support[project])));
    }

    /** Which of two loads its supporters with less; what nobody supports is equal to its like and behind all others. */
    int compare(int a, int b) {
        if (support[a] == 0 || support[b] == 0) {
            return Boolean.compare(support[a] == 0, support[b] == 0);
        }
        return due(a).multiply(BigInteger.valueOf(support[b]))
                .compareTo(due(b).multiply(BigInteger.valueOf(support[a])));
    }

    /** Loads the project onto its supporters. */
    void buy(int project) {
        if (support[project] == 0) {
            return;
        }
        var due = due(project);
        var shared = due.gcd(BigInteger.valueOf(support[project]));
        refine(BigInteger.valueOf(support[project]).divide(shared));
        int level = loads.size();
        loads.add(due.divide(shared));
        movers(project)
                .forEach((from, ballots) -> lift(ballots, loads.get(level).subtract(loads.get(from))));
        for (int place = supporters.from(project); place < supporters.until(project); place++) {
            levels[supporters.ballot(place)] = level;
        }
    }

    /** Numerator of all that the supporters carry with the project's cost added. */
    private BigInteger due(int project) {
        var cost = BigInteger.valueOf(election.projects().get(project).cost());
        return cost.multiply(denominator).add(carried[project]);
    }

    /** Adds the difference to the load of all these ballots, for every project on them. */
    private void lift(List<Integer> ballots, BigInteger difference) {
        var all = election.ballots();
        var touched = new ArrayList<Integer>();
        for (int ballot : ballots) {
            for (int entry = all.from(ballot); entry < all.until(ballot); entry++) {
                int project = all.project(entry);
                if (moving[project] == 0) {
                    touched.add(project);
                }
                moving[project] += all.weight(ballot);
            }
        }
        for (int project : touched) {
            carried[project] = carried[project].add(difference.multiply(BigInteger.valueOf(moving[project])));
            moving[project] = 0;
        }
    }

    private Map<Integer, List<Integer>> movers(int project) {
        var movers = new HashMap<Integer, List<Integer>>();
        for (int place = supporters.from(project); place < supporters.until(project); place++) {
            int ballot = supporters.ballot(place);
            movers.computeIfAbsent(levels[ballot], _ -> new ArrayList<>()).add(ballot);
        }
        return movers;
    }

    private void refine(BigInteger factor) {
        if (!factor.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(factor);
            loads.replaceAll(factor::multiply);
            for (int project = 0; project < carried.length; project++) {
                carried[project] = carried[project].multiply(factor);
            }
        }
    }

    private int[] levels(List<Rational> money) {
        for (var amount : new HashSet<>(money)) {
            denominator = denominator.multiply(amount.denominator().divide(denominator.gcd(amount.denominator())));
        }
        var known = new HashMap<Rational, Integer>();
        return money.stream()
                .mapToInt(amount -> known.computeIfAbsent(amount, this::level))
                .toArray();
    }

    private int level(Rational money) {
        loads.add(money.numerator()
                .multiply(denominator.divide(money.denominator()))
                .negate());
        return loads.size() - 1;
    }

    private BigInteger[] carried() {
        var carried = new BigInteger[election.projects().size()];
        for (int project = 0; project < carried.length; project++) {
            carried[project] = BigInteger.ZERO;
            for (int place = supporters.from(project); place < supporters.until(project); place++) {
                int ballot = supporters.ballot(place);
                var weight = BigInteger.valueOf(election.ballots().weight(ballot));
                carried[project] =
                        carried[project].add(loads.get(levels[ballot]).multiply(weight));
            }
        }
        return carried;
    }
}
