package org.harambee.fairness.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.harambee.fairness.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerTests {
    private static final VotingRule SIX_STATES =
            VotingRule.weighted(List.of("DE", "FR", "IT", "BE", "NL", "LU"), List.of(4L, 4L, 4L, 2L, 2L, 1L), 12);

    /** Votes of the states and of D.C. in the United States' college of electors, 2012 to 2020. */
    private static final List<Long> ELECTORS = LongStream.of(
                    9, 3, 11, 6, 55, 9, 7, 3, 3, 29, 16, 4, 4, 20, 11, 6, 6, 8, 8, 4, 10, 11, 16, 10, 6, 10, 3, 5, 6, 4,
                    14, 5, 29, 15, 3, 18, 7, 7, 20, 4, 9, 3, 11, 38, 6, 3, 13, 12, 5, 10, 3)
            .boxed()
            .toList();

    @Test
    void inTheSixOf1958LuxembourgsVoteNeverCounted() {
        var power = Power.of(SIX_STATES);

        assertThat(power.members())
                .extracting(MemberPower::banzhaf)
                .containsExactly(of(5, 21), of(5, 21), of(5, 21), of(1, 7), of(1, 7), Rational.ZERO);
        assertThat(power.members())
                .extracting(MemberPower::shapleyShubik)
                .containsExactly(of(7, 30), of(7, 30), of(7, 30), of(3, 20), of(3, 20), Rational.ZERO);
        assertThat(power.members()).extracting(MemberPower::isDummy).endsWith(false, true);
        assertThat(power.members()).extracting(MemberPower::swings).startsWith(BigInteger.TEN);
        assertThat(power.members().getFirst().deciding()).isEqualTo(of(10, 32));
        assertThat(power.isProper()).isTrue();
    }

    @Test
    void theSwingsAreThoseThatWereCounted() {
        assertThat(Swings.of(SIX_STATES, 3, 100))
                .hasSize(6)
                .contains(List.of(0, 1, 4), List.of(0, 1, 4, 5))
                .doesNotHaveDuplicates();
        assertThat(Swings.of(SIX_STATES, 5, 100)).isEmpty();
        assertThat(Swings.of(SIX_STATES, 0, 2)).hasSize(2);
    }

    @Test
    @Timeout(20)
    void whoNeverOrHardlyEverSwingsAmongManyIsSearchedForAWhileOnly() {
        var equal = Stream.concat(
                Stream.of(0L), LongStream.generate(() -> 2).limit(60).boxed());
        var observer = VotingRule.weighted(names(61), equal.toList(), 61);

        assertThat(Swings.of(observer, 0, 3)).isEmpty();
        assertThat(Swings.of(observer, 1, 3)).hasSize(3).allMatch(coalition -> coalition.size() == 30);
    }

    @Test
    void fiftyOneMembersWith538Votes() {
        assertThat(ELECTORS).hasSize(51);
        assertThat(ELECTORS.stream().mapToLong(Long::longValue).sum()).isEqualTo(538);

        assertAsPlain(new VotingRule(names(51), List.of(new Condition("votes", ELECTORS, 270))));
    }

    @Test
    void countsOfMoreThan64BitsAreExact() {
        var weights = IntStream.range(0, 90).mapToObj(i -> 1L + i % 4).toList();

        assertAsPlain(VotingRule.weighted(names(90), weights, 118));
        assertAsPlain(
                VotingRule.weighted(names(70), weights.subList(0, 70), 100).withMembers(40));
    }

    @Test
    void aDoubleMajorityAndAQuorum() {
        var votes = IntStream.range(0, 17).mapToObj(i -> 1L + i % 4).toList();
        var money = IntStream.range(0, 17).mapToObj(i -> 3L * (1 + i % 3)).toList();

        assertAsPlain(VotingRule.weighted(names(17), votes, 22)
                .and(new Condition("money", money, 60))
                .withMembers(9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7, 13, 17, 18})
    void theTwoWaysToCountAgree(int members) {
        var random = new java.util.Random(members);
        for (int round = 0; round < 20; round++) {
            var weights = random.longs(members, 0, 9).boxed().toList();
            long total = weights.stream().mapToLong(Long::longValue).sum();
            if (total == 0) {
                continue;
            }
            var rule = VotingRule.weighted(names(members), weights, 1 + random.nextLong(total));
            var both = round % 2 == 0 ? rule : rule.withMembers(1 + random.nextInt(members));
            var subsets = new Subsets(both);
            var generating = new GeneratingFunction(Axes.of(both));
            for (int member = 0; member < members; member++) {
                assertThat(generating.swings(member)).as(both.toString()).isEqualTo(subsets.swings(member));
            }
        }
    }

    @Test
    void hugeWeightsOfFewMembersAreCounted() {
        var weights = LongStream.of(83_000_001, 67_000_002, 60_000_003, 47_000_004, 37_000_005)
                .boxed()
                .toList();
        var many = Stream.of(weights, weights, weights, weights)
                .flatMap(List::stream)
                .toList();

        var power = Power.of(VotingRule.weighted(names(20), many, 700_000_000));

        assertThat(power.members().stream().map(MemberPower::shapleyShubik).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.ONE);
        assertThat(power.members().getFirst().banzhaf())
                .isGreaterThan(power.members().get(4).banzhaf());
    }

    @Test
    void aDictatorAndAVetoAreSeen() {
        var power = Power.of(VotingRule.weighted(names(3), List.of(5L, 2L, 1L), 5));
        var vetoes = Power.of(VotingRule.weighted(names(3), List.of(5L, 2L, 1L), 6));

        assertThat(power.members().getFirst().isDictator()).isTrue();
        assertThat(vetoes.members()).extracting(MemberPower::vetoes).containsExactly(true, false, false);
        assertThat(Power.of(VotingRule.weighted(names(2), List.of(1L, 1L), 1)).isProper())
                .isFalse();
    }

    @Test
    void whatCantBeIsRefusedInALine() {
        assertThatThrownBy(() -> VotingRule.weighted(names(2), List.of(1L, 1L), 3))
                .hasMessage("the quota of votes is 3, but all together have only 2: nothing could ever be decided");
        assertThatThrownBy(() -> VotingRule.weighted(names(2), List.of(1L, 1L), 0))
                .hasMessage("the quota of votes is 0; it must be at least 1");
        assertThatThrownBy(() -> VotingRule.weighted(names(2), List.of(1L, -1L), 1))
                .hasMessage("a weight of votes is negative: -1");
        assertThatThrownBy(() -> VotingRule.weighted(names(2), List.of(Long.MAX_VALUE, 1L), 1))
                .hasMessageContaining("add up to more than 9223372036854775807");
        assertThatThrownBy(() -> VotingRule.weighted(names(3), List.of(1L, 1L), 1))
                .hasMessage("there are 3 members, but 2 weights of votes");
        var huge = IntStream.range(0, 40).mapToObj(i -> 1_000_000_000_000L + i).toList();
        assertThatThrownBy(() -> Power.of(VotingRule.weighted(names(40), huge, 20_000_000_000_000L)))
                .hasMessageContaining("give the weights in larger units");
    }

    private static void assertAsPlain(VotingRule rule) {
        var power = Power.of(rule);
        for (int member = 0; member < Math.min(6, rule.size()); member++) {
            var plain = PlainPower.swings(rule, member);
            var found = power.members().get(member);
            assertThat(found.swings()).isEqualTo(plain.stream().reduce(BigInteger.ZERO, BigInteger::add));
            assertThat(found.shapleyShubik()).isEqualTo(PlainPower.shapleyShubik(plain));
        }
        assertThat(power.members().stream().map(MemberPower::banzhaf).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.ONE);
        assertThat(power.members().stream().map(MemberPower::shapleyShubik).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.ONE);
    }

    private static List<String> names(int members) {
        return IntStream.rangeClosed(1, members).mapToObj(i -> "m" + i).toList();
    }

    private static Rational of(long numerator, long denominator) {
        return Rational.of(numerator, denominator);
    }
}
