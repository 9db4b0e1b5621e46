package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;

/** Power written plainly: the coalitions of the others, counted in a map of what they have, anew for each member. */
final class PlainPower {
    private PlainPower() {}

    static List<BigInteger> swings(VotingRule rule, int member) {
        Map<List<Long>, BigInteger> coalitions = new HashMap<>(Map.of(nothing(rule), BigInteger.ONE));
        for (int other = 0; other < rule.size(); other++) {
            if (other != member) {
                join(rule, coalitions, other);
            }
        }
        var bySize = new ArrayList<>(Collections.nCopies(rule.size(), BigInteger.ZERO));
        coalitions.forEach((has, count) -> {
            if (!wins(rule, has) && wins(rule, with(rule, has, member))) {
                int size = has.getLast().intValue();
                bySize.set(size, bySize.get(size).add(count));
            }
        });
        return bySize;
    }

    static Rational shapleyShubik(List<BigInteger> swings) {
        int members = swings.size();
        var sum = BigInteger.ZERO;
        for (int others = 0; others < members; others++) {
            sum = sum.add(swings.get(others).multiply(factorial(others)).multiply(factorial(members - 1 - others)));
        }
        return new Rational(sum, factorial(members));
    }

    private static void join(VotingRule rule, Map<List<Long>, BigInteger> coalitions, int other) {
        var before = new HashMap<>(coalitions);
        before.forEach((has, count) -> coalitions.merge(with(rule, has, other), count, BigInteger::add));
    }

    private static List<Long> nothing(VotingRule rule) {
        return Collections.nCopies(rule.conditions().size() + 1, 0L);
    }

    private static List<Long> with(VotingRule rule, List<Long> has, int member) {
        return IntStream.range(0, has.size())
                .mapToObj(i -> has.get(i)
                        + (i == has.size() - 1
                                ? 1
                                : rule.conditions().get(i).weights().get(member)))
                .toList();
    }

    private static boolean wins(VotingRule rule, List<Long> has) {
        return IntStream.range(0, rule.conditions().size())
                .allMatch(i -> has.get(i) >= rule.conditions().get(i).quota());
    }

    private static BigInteger factorial(int number) {
        return IntStream.rangeClosed(2, number)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
