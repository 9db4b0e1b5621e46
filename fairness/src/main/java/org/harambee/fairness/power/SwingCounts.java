package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For every member, how many coalitions of the others it swings, by their size. Equal members are counted once. */
final class SwingCounts {
    /** From so many members on, generating functions are faster than all subsets, unless weights are huge. */
    private static final int MANY = 16;

    private SwingCounts() {}

    /** @return for each member a list by the number of others, from 0 to n - 1 */
    static List<List<BigInteger>> of(VotingRule rule) {
        var counting = counting(rule);
        Map<List<Long>, List<BigInteger>> known = new HashMap<>();
        List<List<BigInteger>> all = new ArrayList<>();
        for (int member = 0; member < rule.size(); member++) {
            int place = member;
            var weights = rule.conditions().stream()
                    .map(condition -> condition.weights().get(place))
                    .toList();
            var counts = known.get(weights);
            if (counts == null) {
                counts = counting.swings(member);
                known.put(weights, counts);
            }
            all.add(counts);
        }
        return all;
    }

    private static Counting counting(VotingRule rule) {
        if (rule.size() < MANY) {
            return new Subsets(rule);
        }
        var axes = Axes.of(rule);
        if (axes.fits()) {
            return new GeneratingFunction(axes);
        }
        if (rule.size() <= Subsets.MOST_MEMBERS) {
            return new Subsets(rule);
        }
        throw new IllegalArgumentException(rule.size() + " members with weights up to " + axes.widest()
                + " in all are too many to count exactly; give the weights in larger units, or at most "
                + Subsets.MOST_MEMBERS + " members");
    }

    /** A way to count. */
    interface Counting {
        /** How many coalitions of the others the member swings, by their size. */
        List<BigInteger> swings(int member);
    }
}
