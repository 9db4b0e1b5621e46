package org.harambee.fairness.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.harambee.fairness.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InequalityTests {
    @Test
    void fourPartnersAndTheirHours() {
        var hours = new Distribution(List.of(6L, 0L, 1L, 3L));

        assertThat(hours.gini()).isEqualTo(Rational.of(1, 2));
        assertThat(hours.giniOfPopulation()).isEqualTo(Rational.of(2, 3));
        assertThat(hours.lorenz())
                .extracting(LorenzPoint::amount)
                .containsExactly(Rational.ZERO, Rational.ZERO, Rational.of(1, 10), Rational.of(4, 10), Rational.ONE);
        assertThat(hours.theil())
                .isCloseTo((0.4 * Math.log(0.4) + 1.2 * Math.log(1.2) + 2.4 * Math.log(2.4)) / 4, within(1e-12));
    }

    @Test
    void equalityAndOneWhoHasAll() {
        var equal = new Distribution(List.of(7L, 7L, 7L));
        var all = new Distribution(List.of(0L, 0L, 0L, 9L));

        assertThat(equal.gini()).isEqualTo(Rational.ZERO);
        assertThat(equal.theil()).isCloseTo(0, within(1e-12));
        assertThat(all.gini()).isEqualTo(Rational.of(3, 4));
        assertThat(all.giniOfPopulation()).isEqualTo(Rational.ONE);
        assertThat(all.theil()).isCloseTo(Math.log(4), within(1e-12));
    }

    @Test
    void giniIsTheMeanDifferenceAndTwiceTheAreaAboveTheLorenzCurve() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var amounts = random.longs(1 + random.nextInt(12), 0, 20).boxed().toList();
            if (amounts.stream().allMatch(amount -> amount == 0)) {
                continue;
            }
            var all = new Distribution(amounts);
            long differences = amounts.stream()
                    .mapToLong(a ->
                            amounts.stream().mapToLong(b -> Math.abs(a - b)).sum())
                    .sum();
            var total = new Rational(all.total(), java.math.BigInteger.ONE);
            assertThat(all.gini()).isEqualTo(Rational.of(differences).dividedBy(total.times(2L * amounts.size())));
            var curve = all.lorenz();
            var below = IntStream.range(1, curve.size())
                    .mapToObj(i -> curve.get(i).amount().plus(curve.get(i - 1).amount()))
                    .reduce(Rational.ZERO, Rational::plus)
                    .dividedBy(Rational.of(amounts.size()));
            assertThat(all.gini()).isEqualTo(Rational.ONE.minus(below));
        }
    }

    @Test
    void sharesBesideAnAgreedKey() {
        var parts = new LinkedHashMap<String, Long>();
        parts.put("Kenya", 1L);
        parts.put("Serbia", 1L);
        parts.put("Germany", 2L);
        var key = new AgreedKey(parts);
        var spoken = Map.of("Kenya", 10L, "Germany", 30L);

        assertThat(key.shares(spoken))
                .containsExactly(
                        new KeyShare("Kenya", Rational.of(1, 4), Rational.of(1, 4)),
                        new KeyShare("Serbia", Rational.ZERO, Rational.of(1, 4)),
                        new KeyShare("Germany", Rational.of(3, 4), Rational.of(1, 2)));
        assertThat(key.misplaced(spoken)).isEqualTo(Rational.of(1, 4));
    }

    @Test
    void whatCantBeIsRefusedInALine() {
        assertThatThrownBy(() -> new Distribution(List.of(0L, 0L))).hasMessageContaining("nobody has anything");
        assertThatThrownBy(() -> new Distribution(List.of())).hasMessageContaining("nobody has anything");
        assertThatThrownBy(() -> new Distribution(List.of(3L, -2L))).hasMessage("an amount is negative: -2");
        assertThatThrownBy(() -> new AgreedKey(Map.of("a", 0L))).hasMessage("the key gives nobody anything");
        assertThatThrownBy(() -> new AgreedKey(Map.of("a", 1L)).shares(Map.of("b", 1L)))
                .hasMessage("b is not in the key");
        assertThatThrownBy(() -> new Bootstrap(10, 0.95, 1)).hasMessageContaining("at least 100 draws");
        var huge = new Distribution(List.of(Long.MAX_VALUE, Long.MAX_VALUE, 0L));
        assertThat(huge.gini()).isEqualTo(Rational.of(1, 3));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var sample = new Distribution(
                LongStream.rangeClosed(1, 40).map(i -> i * i).boxed().toList());

        var interval = Bootstrap.seeded(7).interval(sample, InequalityTests::gini);

        assertThat(Bootstrap.seeded(7).interval(sample, InequalityTests::gini)).isEqualTo(interval);
        assertThat(Bootstrap.seeded(8).interval(sample, InequalityTests::gini)).isNotEqualTo(interval);
        assertThat(interval.holds(interval.value())).isTrue();
        assertThat(new Bootstrap(2000, 0.5, 7)
                        .interval(sample, InequalityTests::gini)
                        .high())
                .isLessThan(interval.high());
    }

    /** What {@link Showing} stands on: how often a 95 % interval holds the truth, in percent. */
    @ParameterizedTest
    @CsvSource({"5, 68", "10, 77", "20, 83", "30, 85", "50, 85"})
    void howOftenAnIntervalHoldsTheTruth(int cases, int percent) {
        var random = new Random(2026);
        double truth = 0.5205; // of a log-normal with sigma 1: 2 Φ(1/√2) - 1
        int rounds = 400;
        int held = 0;
        for (int round = 0; round < rounds; round++) {
            var sample = new Distribution(IntStream.range(0, cases)
                    .mapToObj(i -> Math.round(1e6 * Math.exp(random.nextGaussian())))
                    .toList());
            var interval = new Bootstrap(400, 0.95, round).interval(sample, InequalityTests::gini);
            held += interval.holds(truth) ? 1 : 0;
        }

        assertThat(Math.round(100.0 * held / rounds)).isEqualTo(percent);
    }

    @Test
    void whatMayBeShown() {
        assertThat(Showing.of(9)).isEqualTo(Showing.NOTHING);
        assertThat(Showing.of(10)).isEqualTo(Showing.INTERVAL);
        assertThat(Showing.of(30)).isEqualTo(Showing.NUMBER);
    }

    private static double gini(Distribution all) {
        return all.giniOfPopulation().toDouble();
    }
}
