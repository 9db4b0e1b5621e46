package org.harambee.fairness.power;

import java.util.List;

/**
 * One thing that those in favour must reach together.
 *
 * @param name what is counted, such as votes, members or population
 * @param weights what each member counts, from 0, in the order of the rule's members
 * @param quota what those in favour must reach at least, from 1 to the sum of the weights
 */
public record Condition(String name, List<Long> weights, long quota) {
    /** @throws IllegalArgumentException where a weight is negative, the sum overflows or the quota is out of reach */
    public Condition {
        weights = List.copyOf(weights);
        long total = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight of " + name + " is negative: " + weight);
            }
            if (weight > Long.MAX_VALUE - total) {
                throw new IllegalArgumentException(
                        "the weights of " + name + " add up to more than " + Long.MAX_VALUE + "; use larger units");
            }
            total += weight;
        }
        if (quota < 1) {
            throw new IllegalArgumentException("the quota of " + name + " is " + quota + "; it must be at least 1");
        }
        if (quota > total) {
            throw new IllegalArgumentException("the quota of " + name + " is " + quota + ", but all together have only "
                    + total + ": nothing could ever be decided");
        }
    }

    /** What all members count together. */
    public long total() {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    boolean isHeadcount() {
        return weights.stream().allMatch(weight -> weight == 1);
    }
}
