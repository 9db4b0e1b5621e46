package org.harambee.fairness.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The coalitions of others that a member turns from losing to winning, one by one. */
public final class Swings {
    private static final int LOOKED_AT = 2000;

    /** So many steps at most: most losing coalitions of many equal members never come to one that is swung. */
    private static final int MOST_STEPS = 1_000_000;

    private final int most;
    private final List<Integer> others;
    private final long[] quotas;
    /** By condition and step: what the other who is next has. */
    private final long[][] weights;
    /** By condition and step: what the others from that step on and the member have together. */
    private final long[][] rest;

    private final List<List<Integer>> found = new ArrayList<>();
    private int steps;

    private Swings(VotingRule rule, int member, int most) {
        this.most = most;
        var first = rule.conditions().getFirst().weights();
        others = IntStream.range(0, rule.size())
                .filter(other -> other != member)
                .boxed()
                .sorted(Comparator.comparing(first::get).reversed())
                .toList();
        int conditions = rule.conditions().size();
        quotas = rule.conditions().stream().mapToLong(Condition::quota).toArray();
        weights = new long[conditions][others.size()];
        rest = new long[conditions][others.size() + 1];
        for (int condition = 0; condition < conditions; condition++) {
            var of = rule.conditions().get(condition).weights();
            rest[condition][others.size()] = of.get(member);
            for (int next = others.size() - 1; next >= 0; next--) {
                weights[condition][next] = of.get(others.get(next));
                rest[condition][next] = rest[condition][next + 1] + weights[condition][next];
            }
        }
    }

    /**
     * Up to so many coalitions that the member swings, as places of members; small ones first, as long as there are not
     * very many. Branches that can't hold one are left out. Finding one may still take O(2^n): after a million steps only
     * what was found until then is told, which may be nothing.
     *
     * @param member its place in the rule; of one that never swings, which {@link MemberPower#isDummy} knows, it is in vain
     *     to ask
     */
    public static List<List<Integer>> of(VotingRule rule, int member, int most) {
        var swings = new Swings(rule, member, Math.max(most, LOOKED_AT));
        swings.search(0, new ArrayList<>(), new long[swings.quotas.length]);
        return swings.found.stream()
                .sorted(Comparator.comparingInt(List::size))
                .limit(most)
                .toList();
    }

    private void search(int next, List<Integer> coalition, long[] reached) {
        if (found.size() >= most || ++steps > MOST_STEPS || wins(reached) || !canBeSwung(next, reached)) {
            return;
        }
        if (next == others.size()) {
            found.add(coalition.stream().sorted().toList());
            return;
        }
        coalition.add(others.get(next));
        var with = reached.clone();
        for (int condition = 0; condition < with.length; condition++) {
            with[condition] += weights[condition][next];
        }
        search(next + 1, coalition, with);
        coalition.removeLast();
        search(next + 1, coalition, reached);
    }

    private boolean wins(long[] reached) {
        for (int condition = 0; condition < reached.length; condition++) {
            if (reached[condition] < quotas[condition]) {
                return false;
            }
        }
        return true;
    }

    private boolean canBeSwung(int next, long[] reached) {
        for (int condition = 0; condition < reached.length; condition++) {
            if (reached[condition] + rest[condition][next] < quotas[condition]) {
                return false;
            }
        }
        return true;
    }
}
