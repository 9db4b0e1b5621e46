package org.harambee.fairness.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The coalitions of others that a member turns from losing to winning, one by one. */
public final class Swings {
    private static final int LOOKED_AT = 2000;

    private final VotingRule rule;
    private final int member;
    private final int most;
    private final List<Integer> others;
    private final List<List<Integer>> found = new ArrayList<>();

    private Swings(VotingRule rule, int member, int most) {
        this.rule = rule;
        this.member = member;
        this.most = most;
        var first = rule.conditions().getFirst().weights();
        others = IntStream.range(0, rule.size())
                .filter(other -> other != member)
                .boxed()
                .sorted(Comparator.comparing(first::get).reversed())
                .toList();
    }

    /**
     * Up to so many coalitions that the member swings, as places of members; small ones first, as long as there are not
     * very many. Each is found in O(n) or little more, because branches that can't hold one are left out.
     *
     * @param member its place in the rule
     */
    public static List<List<Integer>> of(VotingRule rule, int member, int most) {
        var swings = new Swings(rule, member, Math.max(most, LOOKED_AT));
        swings.search(0, new ArrayList<>());
        return swings.found.stream()
                .sorted(Comparator.comparingInt(List::size))
                .limit(most)
                .toList();
    }

    private void search(int next, List<Integer> coalition) {
        if (found.size() >= most || reaches(coalition, List.of()) || !canBeSwung(next, coalition)) {
            return;
        }
        if (next == others.size()) {
            found.add(coalition.stream().sorted().toList());
            return;
        }
        coalition.add(others.get(next));
        search(next + 1, coalition);
        coalition.removeLast();
        search(next + 1, coalition);
    }

    private boolean canBeSwung(int next, List<Integer> coalition) {
        var rest = new ArrayList<>(others.subList(next, others.size()));
        rest.add(member);
        return reaches(coalition, rest);
    }

    private boolean reaches(List<Integer> some, List<Integer> more) {
        return rule.conditions().stream()
                .allMatch(condition -> sum(condition, some) + sum(condition, more) >= condition.quota());
    }

    private static long sum(Condition condition, List<Integer> members) {
        return members.stream()
                .mapToLong(place -> condition.weights().get(place))
                .sum();
    }
}
