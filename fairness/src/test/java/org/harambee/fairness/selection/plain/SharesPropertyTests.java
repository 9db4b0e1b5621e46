package org.harambee.fairness.selection.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.shares.Endowments;
import org.harambee.fairness.selection.shares.EqualShares;
import org.harambee.fairness.selection.shares.Fill;
import org.harambee.fairness.selection.shares.Raise;
import org.junit.jupiter.api.Test;

/** Equal Shares buys step by step what its definition says, with every endowment, way of raising and completion. */
class SharesPropertyTests {
    private static final List<Raise.Per> PERS = List.of(Raise.Per.values());

    @Test
    void oneRunDoesWhatItsDefinitionSays() {
        Cases.each(draw -> {
            var kind = draw.any(Cases.KINDS);
            check(draw, kind, draw.election(kind.type()), Optional.empty());
        });
    }

    @Test
    void raisingDoesWhatMakingEveryRunDoes() {
        Cases.some(draw -> {
            var kind = draw.any(Cases.KINDS);
            var increment =
                    Rational.of(1 + draw.random().nextInt(4), 1 + draw.random().nextInt(4));
            var raise = new Raise(
                    draw.any(List.of(Raise.Start.values())),
                    draw.any(List.of(Raise.Stop.values())),
                    draw.any(PERS),
                    increment);
            var election = draw.election(kind.type());
            // hundredths of a budget of 1 would make the naive way run for ever
            boolean fast = raise.per() != Raise.Per.PERCENT;
            check(
                    draw,
                    kind,
                    election,
                    Optional.of(
                            fast ? raise : new Raise(raise.start(), raise.stop(), raise.per(), increment.times(20))));
        });
    }

    private static void check(RandomElections draw, Cases.Kind kind, Election election, Optional<Raise> raise) {
        var endowments = endowments(draw, election);
        var fills = kind.type() == BallotType.APPROVAL
                ? List.of(Fill.values())
                : Stream.of(Fill.values()).filter(f -> f != Fill.PHRAGMEN).toList();
        var fill = draw.any(fills);
        var ties = draw.ties();
        var plain = PlainElection.of(election, kind.utility(), amounts(endowments, election));
        Cases.same(
                () -> new EqualShares(kind.utility(), endowments, raise, fill, ties).choose(election),
                () -> naive(plain, kind, raise, fill, ties));
    }

    private static List<Step> naive(
            PlainElection plain, Cases.Kind kind, Optional<Raise> raise, Fill fill, TieBreaks breaks) {
        var ties = new PlainTies(plain, breaks);
        var shares = new PlainShares(plain, ties);
        var run = raise.map(by -> new PlainRaise(plain)
                        .raise(
                                shares::run,
                                by.start() == Raise.Start.WHOLE,
                                by.stop() == Raise.Stop.EXHAUSTIVE,
                                increment(by, plain))
                        .run())
                .orElseGet(() -> shares.run(Fraction.ONE));
        return switch (fill) {
            case NONE -> run.steps();
            case GREEDY -> new PlainGreedy(plain, ties, kind.utility()).greedy(run.steps(), true, 0);
            case PHRAGMEN -> new PlainPhragmen(plain, ties).select(run.steps(), run.money());
        };
    }

    private static Fraction increment(Raise raise, PlainElection plain) {
        var increment = Fraction.of(raise.increment());
        return switch (raise.per()) {
            case VOTER -> increment;
            case BUDGET -> increment.dividedBy(Fraction.of(plain.voters().size()));
            case PERCENT -> increment.times(plain.mean()).dividedBy(Fraction.of(100));
        };
    }

    static Endowments endowments(RandomElections draw, Election election) {
        var ballots = election.ballots();
        var budget = Rational.of(election.budget());
        int bound = draw.random().nextInt(3);
        if (bound == 0) {
            return new Endowments.Equal();
        }
        if (bound == 1) {
            var sides = election.groupings().getFirst().names();
            boolean both = IntStream.range(0, ballots.distinct())
                            .map(b -> ballots.group(0, b))
                            .distinct()
                            .count()
                    == 2;
            var left = both
                    ? Rational.of(election.budget() * draw.random().nextInt(5), 4)
                    : ballots.group(0, 0) == 0 ? budget : Rational.ZERO;
            return new Endowments.OfGroups("side", Map.of(sides.get(0), left, sides.get(1), budget.minus(left)));
        }
        var parts = IntStream.range(0, ballots.distinct())
                .mapToObj(_ -> 1L + draw.random().nextInt(3))
                .toList();
        long sum = parts.stream().mapToLong(p -> p).sum();
        return new Endowments.OfBallots(
                parts.stream().map(p -> Rational.of(election.budget() * p, sum)).toList());
    }

    static List<Fraction> amounts(Endowments endowments, Election election) {
        var ballots = election.ballots();
        var all = IntStream.range(0, ballots.distinct()).boxed().toList();
        return switch (endowments) {
            case Endowments.Equal() ->
                all.stream()
                        .map(b -> Fraction.of(election.budget() * ballots.weight(b))
                                .dividedBy(Fraction.of(ballots.weight())))
                        .toList();
            case Endowments.OfBallots(var amounts) ->
                amounts.stream().map(Fraction::of).toList();
            case Endowments.OfGroups groups ->
                all.stream()
                        .map(b -> {
                            int group = ballots.group(0, b);
                            long weight = all.stream()
                                    .filter(other -> ballots.group(0, other) == group)
                                    .mapToLong(ballots::weight)
                                    .sum();
                            var name = election.groupings().getFirst().names().get(group);
                            return Fraction.of(groups.amounts().getOrDefault(name, Rational.ZERO))
                                    .times(Fraction.of(ballots.weight(b)))
                                    .dividedBy(Fraction.of(weight));
                        })
                        .toList();
        };
    }
}
