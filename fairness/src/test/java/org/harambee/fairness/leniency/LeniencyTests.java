package org.harambee.fairness.leniency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeniencyTests {
    private static final Leniency RULE = Leniency.usual();

    @Test
    void anIdeaThatOnlyTheStrictReadIsLifted() {
        // jurors 0 and 1 give each idea two points less than jurors 2 and 3; idea 4 is read by the strict, 5 by the
        // kind
        List<Review> reviews = new ArrayList<>();
        double[] worth = {2, 3, 4, 3};
        for (int idea = 0; idea < worth.length; idea++) {
            reviews.add(new Review(idea, 0, worth[idea] - 1));
            reviews.add(new Review(idea, 1, worth[idea] - 1));
            reviews.add(new Review(idea, 2, worth[idea] + 1));
            reviews.add(new Review(idea, 3, worth[idea] + 1));
        }
        reviews.addAll(List.of(new Review(4, 0, 2), new Review(4, 1, 2), new Review(5, 2, 4), new Review(5, 3, 4)));

        Corrected corrected = RULE.correct(new Panel(6, 4, 1, reviews));

        assertThat(corrected.idea(4).orElseThrow().raw()).isEqualTo(2);
        assertThat(corrected.idea(5).orElseThrow().raw()).isEqualTo(4);
        assertThat(corrected.idea(4).orElseThrow().value())
                .isCloseTo(corrected.idea(5).orElseThrow().value(), within(0.15));
        assertThat(corrected.juror(0).orElseThrow().high()).isNegative();
        assertThat(corrected.juror(3).orElseThrow().low()).isPositive();
        assertThat(corrected.jurorShare()).isGreaterThan(0.8);
    }

    @Test
    void whereAllReadAllTheOrderStaysAndNothingMoves() {
        List<Review> reviews = new ArrayList<>();
        Random random = new Random(3);
        for (int idea = 0; idea < 8; idea++) {
            for (int juror = 0; juror < 4; juror++) {
                reviews.add(new Review(idea, juror, 1 + random.nextInt(5)));
            }
        }
        Corrected corrected = RULE.correct(new Panel(8, 4, 1, reviews));
        for (int idea = 0; idea < 8; idea++) {
            Estimate estimate = corrected.idea(idea).orElseThrow();
            assertThat(estimate.value()).isCloseTo(estimate.raw(), within(1e-9));
            assertThat(estimate.holds(estimate.value())).isTrue();
        }
    }

    @Test
    void aJurorWithOneReviewIsHardlyCalledStrict() {
        List<Review> reviews = new ArrayList<>();
        for (int idea = 0; idea < 10; idea++) {
            reviews.add(new Review(idea, 0, 1 + idea % 2));
            reviews.add(new Review(idea, 1, 4 - idea % 3));
        }
        reviews.add(new Review(0, 2, 1));
        Corrected corrected = RULE.correct(new Panel(10, 3, 1, reviews));
        Estimate many = corrected.juror(0).orElseThrow();
        Estimate one = corrected.juror(2).orElseThrow();
        assertThat(Math.abs(one.value())).isLessThan(Math.abs(one.raw()));
        assertThat(one.high() - one.low()).isGreaterThan(many.high() - many.low());
    }

    @Test
    void numbersAreThoseOfTheWholeSystemSolvedPlainly() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            Panel panel = randomPanel(random, 7, 5, 3);
            Corrected corrected = RULE.correct(panel);
            PlainLeniency plain = new PlainLeniency(panel, 32);
            for (int idea = 0; idea < 7; idea++) {
                assertThat(corrected.idea(idea).orElseThrow().value()).isCloseTo(plain.idea(idea), within(1e-8));
            }
            for (int juror = 0; juror < 5; juror++) {
                if (corrected.juror(juror).isPresent()) {
                    assertThat(corrected.juror(juror).orElseThrow().value())
                            .isCloseTo(plain.juror(juror), within(1e-8));
                }
            }
        }
    }

    @Test
    void theOrderOfReviewsChangesNothing() {
        Panel panel = randomPanel(new Random(5), 12, 6, 3);
        List<Review> turned = new ArrayList<>(panel.reviews());
        Collections.reverse(turned);
        assertThat(told(RULE.correct(new Panel(12, 6, 1, turned)), 12)).isEqualTo(told(RULE.correct(panel), 12));
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        Random random = new Random(2023);
        int held = 0;
        int all = 0;
        for (int round = 0; round < 150; round++) {
            double[] worth = random.doubles(15, 2, 9).toArray();
            double[] leniency = IntStream.range(0, 8)
                    .mapToDouble(juror -> random.nextGaussian())
                    .toArray();
            List<Review> reviews = new ArrayList<>();
            for (int idea = 0; idea < worth.length; idea++) {
                for (int juror : random.ints(0, 8).distinct().limit(3).toArray()) {
                    reviews.add(new Review(
                            idea, juror, Math.rint(worth[idea] + leniency[juror] + 0.7 * random.nextGaussian())));
                }
            }
            Corrected corrected = RULE.correct(new Panel(15, 8, 1, reviews));
            for (int idea = 0; idea < worth.length; idea++) {
                held += corrected.idea(idea).orElseThrow().holds(worth[idea]) ? 1 : 0;
                all++;
            }
        }
        assertThat((double) held / all).isBetween(0.86, 0.94);
    }

    @Test
    void correctedScoresAreNearerTheTruthThanRawOnes() {
        Random random = new Random(7);
        double raw = 0;
        double corrected = 0;
        for (int round = 0; round < 50; round++) {
            double[] worth = random.doubles(30, 2, 9).toArray();
            double[] leniency = IntStream.range(0, 10)
                    .mapToDouble(juror -> random.nextGaussian())
                    .toArray();
            List<Review> reviews = new ArrayList<>();
            for (int idea = 0; idea < worth.length; idea++) {
                for (int juror : random.ints(0, 10).distinct().limit(3).toArray()) {
                    reviews.add(new Review(idea, juror, worth[idea] + leniency[juror] + 0.5 * random.nextGaussian()));
                }
            }
            Corrected result = RULE.correct(new Panel(30, 10, 0.01, reviews));
            for (int idea = 0; idea < worth.length; idea++) {
                Estimate estimate = result.idea(idea).orElseThrow();
                raw += Math.pow(estimate.raw() - worth[idea], 2);
                corrected += Math.pow(estimate.value() - worth[idea], 2);
            }
        }
        assertThat(corrected).isLessThan(0.75 * raw);
    }

    @Test
    void equalScoresStillLeaveDoubtAndShareAllPlaces() {
        Panel panel = new Panel(
                3,
                3,
                1,
                List.of(
                        new Review(0, 0, 4),
                        new Review(0, 1, 4),
                        new Review(1, 1, 4),
                        new Review(1, 2, 4),
                        new Review(2, 0, 4)));
        Corrected corrected = RULE.correct(panel);
        Estimate estimate = corrected.idea(0).orElseThrow();
        assertThat(estimate.value()).isCloseTo(4, within(1e-12));
        assertThat(estimate.high()).isGreaterThan(4.1);
        assertThat(corrected.places().values()).containsOnly(new Places(1, 3));
        assertThat(corrected.better(0, 1)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aClearWinnerHasOnePlace() {
        List<Review> reviews = new ArrayList<>();
        for (int juror = 0; juror < 5; juror++) {
            reviews.add(new Review(0, juror, 9));
            reviews.add(new Review(1, juror, 3 + juror % 2));
            reviews.add(new Review(2, juror, 4 - juror % 2));
        }
        Corrected corrected = RULE.correct(new Panel(3, 5, 1, reviews));
        assertThat(corrected.places().get(0)).isEqualTo(new Places(1, 1));
        assertThat(corrected.places().get(1)).isEqualTo(new Places(2, 3));
    }

    @Test
    void nobodysReviewsAreNothing() {
        Corrected corrected = RULE.correct(new Panel(2, 2, 1, List.of(new Review(0, 0, 3))));
        assertThat(corrected.idea(1)).isEmpty();
        assertThat(corrected.juror(1)).isEmpty();
        assertThat(corrected.idea(0).orElseThrow().value()).isCloseTo(3, within(1e-12));
        assertThat(corrected.places()).containsOnlyKeys(0);
    }

    @Test
    void whatIsNoReviewIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Panel(1, 1, 1, List.of(new Review(0, 0, Double.NaN))))
                .withMessage("the score of juror 0 for idea 0 is not a number");
        assertThatIllegalArgumentException().isThrownBy(() -> new Panel(1, 1, 1, List.of(new Review(1, 0, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Panel(1, 1, 1, List.of(new Review(0, 1, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Panel(1, 1, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Leniency(1));
    }

    @Test
    void tailsAreThoseOfTheTables() {
        // one tail of 5 % and of 0.5 %, as printed in every table of Student's t
        assertThat(Freedom.of(1).tail(6.313751514675)).isCloseTo(0.05, within(1e-12));
        assertThat(Freedom.of(5).tail(2.015048373333)).isCloseTo(0.05, within(1e-12));
        assertThat(Freedom.of(30).tail(2.749995653567)).isCloseTo(0.005, within(1e-12));
        assertThat(Freedom.of(100_000).tail(1.6448536269514722)).isCloseTo(0.05, within(1e-5));
        assertThat(Freedom.of(7).tail(0)).isEqualTo(0.5);
    }

    private static Panel randomPanel(Random random, int ideas, int jurors, int each) {
        List<Review> reviews = new ArrayList<>();
        for (int idea = 0; idea < ideas; idea++) {
            for (int juror : random.ints(0, jurors).distinct().limit(each).toArray()) {
                reviews.add(new Review(idea, juror, 1 + random.nextInt(5)));
            }
        }
        return new Panel(ideas, jurors, 1, reviews);
    }

    private static List<Estimate> told(Corrected corrected, int ideas) {
        return IntStream.range(0, ideas)
                .mapToObj(idea -> corrected.idea(idea).orElseThrow())
                .toList();
    }
}
