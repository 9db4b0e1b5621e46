package org.harambee.fairness.selection.explain;

import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;

/** Names those who pay: by their group where each voter is a group of her own, else by their number. */
final class Payers {
    private static final int NAMED = 3;

    private final Election election;
    /** The dimension in which every voter is a group of her own; below 0 where there is none. */
    private final int dimension;

    Payers(Election election) {
        this.election = election;
        this.dimension = IntStream.range(0, election.groupings().size())
                .filter(this::setsApart)
                .findFirst()
                .orElse(-1);
    }

    boolean named() {
        return dimension >= 0;
    }

    String of(Payment payment) {
        if (!named()) {
            return English.voters(payment.voters());
        }
        var names = payment.ballots().stream()
                .map(ballot -> election.ballots().group(dimension, ballot))
                .sorted()
                .map(election.groupings().get(dimension).names()::get)
                .toList();
        if (names.size() <= NAMED) {
            return English.list(names);
        }
        return String.join(", ", names.subList(0, 2)) + " and " + (names.size() - 2) + " others";
    }

    private boolean setsApart(int candidate) {
        var ballots = election.ballots();
        return ballots.voters() > 0
                && ballots.voters() == ballots.distinct()
                && election.groupings().get(candidate).names().size() == ballots.distinct()
                && IntStream.range(0, ballots.distinct())
                                .map(ballot -> ballots.group(candidate, ballot))
                                .distinct()
                                .count()
                        == ballots.distinct();
    }
}
