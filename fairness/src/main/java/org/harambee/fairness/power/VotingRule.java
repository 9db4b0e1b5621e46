package org.harambee.fairness.power;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A rule of yes and no: those in favour win where they meet every condition. One condition is a weighted majority, two
 * are a double majority. A quorum is a condition on how many members, too: those against can stay away, so that only
 * those in favour are sure to be there.
 *
 * @param members their names, in the order of all weights
 * @param conditions at least one, all of which must be met
 */
public record VotingRule(List<String> members, List<Condition> conditions) {
    /** @throws IllegalArgumentException where there are no members, no conditions, or not a weight for each member */
    public VotingRule {
        members = List.copyOf(members);
        conditions = List.copyOf(conditions);
        if (members.isEmpty() || conditions.isEmpty()) {
            throw new IllegalArgumentException("a rule needs members and a condition");
        }
        int size = members.size();
        for (var condition : conditions) {
            if (condition.weights().size() != size) {
                throw new IllegalArgumentException("there are " + size + " members, but "
                        + condition.weights().size() + " weights of " + condition.name());
            }
        }
    }

    /** One weighted majority. */
    public static VotingRule weighted(List<String> members, List<Long> votes, long quota) {
        return new VotingRule(members, List.of(new Condition("votes", votes, quota)));
    }

    /** The same where those in favour must be at least so many members, too. */
    public VotingRule withMembers(long least) {
        return and(new Condition(
                "members",
                LongStream.generate(() -> 1).limit(members.size()).boxed().toList(),
                least));
    }

    /** The same with a further condition. */
    public VotingRule and(Condition condition) {
        return new VotingRule(
                members,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    int size() {
        return members.size();
    }
}
