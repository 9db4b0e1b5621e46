package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;

/**
 * How much say every member has under a rule.
 *
 * <p>A member <i>swings</i> a coalition of others that loses without it and wins with it. Banzhaf counts swings
 * (Penrose 1946; Banzhaf, Weighted Voting Doesn't Work, Rutgers Law Review 1965); Shapley and Shubik count the orders of
 * all members in which it is the one that makes the coalition win (A Method for Evaluating the Distribution of Power in
 * a Committee System, American Political Science Review 1954). Both are exact.
 *
 * @param members in the order of the rule
 * @param isProper whether two coalitions without a common member can never win both
 */
public record Power(VotingRule rule, List<MemberPower> members, boolean isProper) {
    public Power {
        members = List.copyOf(members);
    }

    /**
     * Counts exactly. By generating functions O(n² W) additions for n members whose weights of all conditions multiply
     * up to W, once for every different weight; by subsets O(2^n) where weights are too large for that.
     *
     * @throws IllegalArgumentException where there are too many members with too large weights, with what to do
     */
    public static Power of(VotingRule rule) {
        var swings = SwingCounts.of(rule);
        var all = sum(swings.stream().map(Power::sum).toList());
        int size = rule.size();
        var orders = orders(size);
        return new Power(
                rule,
                IntStream.range(0, size)
                        .mapToObj(member -> member(rule, member, swings.get(member), all, orders))
                        .toList(),
                rule.conditions().stream()
                        .anyMatch(condition -> condition.quota() > condition.total() - condition.quota()));
    }

    private static MemberPower member(
            VotingRule rule, int member, List<BigInteger> swings, BigInteger all, List<BigInteger> orders) {
        int size = rule.size();
        var pivots = sum(IntStream.range(0, size)
                .mapToObj(others -> swings.get(others).multiply(orders.get(others)))
                .toList());
        var total = sum(swings);
        boolean vetoes = rule.conditions().stream()
                .anyMatch(condition -> condition.total() - condition.weights().get(member) < condition.quota());
        return new MemberPower(
                rule.members().get(member),
                total,
                new Rational(total, all),
                new Rational(total, BigInteger.TWO.pow(size - 1)),
                new Rational(pivots, orders.getFirst().multiply(BigInteger.valueOf(size))),
                vetoes);
    }

    /** In how many orders a member comes right behind so many given others: k! (n - 1 - k)!. */
    private static List<BigInteger> orders(int size) {
        var factorials = new BigInteger[size + 1];
        factorials[0] = BigInteger.ONE;
        for (int i = 1; i <= size; i++) {
            factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
        }
        return IntStream.range(0, size)
                .mapToObj(others -> factorials[others].multiply(factorials[size - 1 - others]))
                .toList();
    }

    private static BigInteger sum(List<BigInteger> values) {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
