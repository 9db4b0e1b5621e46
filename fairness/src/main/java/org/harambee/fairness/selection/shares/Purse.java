package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;

/**
 * What voters have before anything is bought: for each ballot a kind, and for each kind its part of the mean endowment.
 * Where all have the same there is one kind, and its part is 1.
 */
final class Purse {
    /** What a voter of weight 1 has on average: the budget divided by all weights. */
    final Rational mean;
    /** Of each kind its endowment for a weight of 1, divided by the mean. */
    final List<Rational> parts;

    private final int[] kinds;

    private Purse(Rational mean, List<Rational> parts, int[] kinds) {
        this.mean = mean;
        this.parts = List.copyOf(parts);
        this.kinds = kinds;
    }

    /** @throws IllegalArgumentException where the endowments do not fit the election, or do not add up to its budget */
    static Purse of(Endowments endowments, Election election) {
        long weight = election.ballots().weight();
        if (weight == 0) {
            return new Purse(Rational.ZERO, List.of(Rational.ONE), new int[0]);
        }
        var mean = Rational.of(election.budget(), weight);
        return switch (endowments) {
            case Endowments.Equal() -> new Purse(mean, List.of(Rational.ONE), new int[0]);
            case Endowments.OfBallots(var amounts) -> ofBallots(amounts, election, mean);
            case Endowments.OfGroups(var dimension, var amounts) -> ofGroups(dimension, amounts, election, mean);
        };
    }

    /** Whether all voters have the same for each unit of weight. */
    boolean equal() {
        return kinds.length == 0;
    }

    int kind(int ballot) {
        return kinds.length == 0 ? 0 : kinds[ballot];
    }

    boolean has(int ballot) {
        return kinds.length == 0 || parts.get(kinds[ballot]).signum() > 0;
    }

    /** A number by which each kind's part becomes whole. */
    BigInteger denominator() {
        return parts.stream()
                .map(Rational::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    private static Purse ofBallots(List<Rational> amounts, Election election, Rational mean) {
        var ballots = election.ballots();
        if (amounts.size() != ballots.distinct()) {
            throw new IllegalArgumentException(
                    amounts.size() + " endowments for " + ballots.distinct() + " different ballots");
        }
        requireSum(amounts, election.budget());
        var places = new HashMap<Rational, Integer>();
        var parts = new ArrayList<Rational>();
        var kinds = new int[amounts.size()];
        for (int ballot = 0; ballot < kinds.length; ballot++) {
            var part = amounts.get(ballot).dividedBy(mean.times(ballots.weight(ballot)));
            kinds[ballot] = places.computeIfAbsent(part, _ -> {
                parts.add(part);
                return parts.size() - 1;
            });
        }
        return new Purse(mean, parts, kinds);
    }

    private static Purse ofGroups(String dimension, Map<String, Rational> amounts, Election election, Rational mean) {
        var ballots = election.ballots();
        int place =
                election.groupings().stream().map(g -> g.dimension()).toList().indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException("the voters are not divided by " + dimension);
        }
        var names = election.groupings().get(place).names();
        var own = names.stream().map(name -> amountOf(name, amounts)).toList();
        requireSum(amounts.values(), election.budget());
        var weights = new long[names.size()];
        var kinds = new int[ballots.distinct()];
        for (int ballot = 0; ballot < kinds.length; ballot++) {
            kinds[ballot] = ballots.group(place, ballot);
            weights[kinds[ballot]] += ballots.weight(ballot);
        }
        var parts = new ArrayList<Rational>();
        for (int kind = 0; kind < weights.length; kind++) {
            parts.add(weights[kind] == 0 ? Rational.ZERO : own.get(kind).dividedBy(mean.times(weights[kind])));
        }
        return new Purse(mean, parts, kinds);
    }

    private static Rational amountOf(String name, Map<String, Rational> amounts) {
        var amount = amounts.get(name);
        if (amount == null) {
            throw new IllegalArgumentException("no endowment for the group \"" + name + "\"");
        }
        return amount;
    }

    private static void requireSum(Iterable<Rational> amounts, long budget) {
        var sum = Rational.ZERO;
        for (var amount : amounts) {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("an endowment is below 0: " + amount);
            }
            sum = sum.plus(amount);
        }
        if (!sum.equals(Rational.of(budget))) {
            throw new IllegalArgumentException("the endowments add up to " + sum + ", not to the budget " + budget);
        }
    }
}
