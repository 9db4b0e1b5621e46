package org.harambee.fairness.election;

import java.util.List;

/**
 * Who casts a ballot: one voter, or several of the same groups and weight.
 *
 * @param count how many they are, from 1
 * @param weight what each of them weighs, from 1; 2 counts as two voters
 * @param groups for each dimension the group's name; none where voters are not divided
 */
public record Voter(int count, long weight, List<String> groups) {
    public Voter {
        groups = List.copyOf(groups);
    }

    /** One voter of weight 1. */
    public static Voter in(String... groups) {
        return new Voter(1, 1, List.of(groups));
    }

    public Voter times(int count) {
        return new Voter(count, weight, groups);
    }

    public Voter weighing(long weight) {
        return new Voter(count, weight, groups);
    }
}
