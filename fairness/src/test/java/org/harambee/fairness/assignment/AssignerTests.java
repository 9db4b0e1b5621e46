package org.harambee.fairness.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against trying out everything, on small random problems. */
class AssignerTests {
    private static final int CASES = Integer.getInteger("cases", 1500);
    private static final List<Rules.Language> LANGUAGES = List.of(Rules.Language.values());

    @Test
    void theLargestTotalIsTheLargest() {
        for (int seed = 0; seed < CASES; seed++) {
            var problem = RandomProblems.of(seed, LANGUAGES.get(seed % 3));
            var best = EveryAssignment.best(problem, EveryAssignment.by(Objective.TOTAL));
            switch (Assigner.pure().assign(problem, Objective.TOTAL)) {
                case Answer.Found found -> {
                    assertThat(Validator.check(problem, found.assignment())).isEmpty();
                    assertThat(best).isPresent();
                    assertThat(found.totalBound())
                            .isGreaterThanOrEqualTo(best.get().total());
                    if (found.proved()) {
                        assertThat(found.assignment().total())
                                .isEqualTo(best.get().total());
                    } else {
                        assertThat(problem.rules().language()).isEqualTo(Rules.Language.AT_LEAST_ONE);
                    }
                }
                case Answer.Impossible impossible -> {
                    // only where languages and affiliates cross may pure Java overlook an assignment
                    if (problem.rules().language() != Rules.Language.AT_LEAST_ONE) {
                        assertThat(best).isEmpty();
                    }
                    assertThat(impossible.obstacles()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aSearchedAnswerIsValidAndItsBoundsHold() {
        for (int seed = 0; seed < CASES / 5; seed++) {
            var problem = RandomProblems.of(seed, Rules.Language.ANY);
            for (var objective : Objective.values()) {
                if (Assigner.pure().assign(problem, objective) instanceof Answer.Found found) {
                    var best = EveryAssignment.best(problem, EveryAssignment.by(objective))
                            .orElseThrow();
                    assertThat(Validator.check(problem, found.assignment())).isEmpty();
                    assertThat(found.totalBound()).isGreaterThanOrEqualTo(best.total());
                    if (objective != Objective.TOTAL) {
                        assertThat(found.minBound()).isGreaterThanOrEqualTo(best.min());
                    }
                    if (found.proved()) {
                        assertThat(EveryAssignment.by(objective).compare(found.assignment(), best))
                                .isZero();
                    }
                }
            }
        }
    }

    @Test
    void whatIsToldToSufficeSuffices() {
        int seen = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var problem = RandomProblems.of(seed, Rules.Language.ANY);
            if (Assigner.pure().assign(problem, Objective.TOTAL) instanceof Answer.Impossible impossible) {
                seen++;
                var obstacle = impossible.obstacles().getFirst();
                assertThat(obstacle.possible()).isLessThan(obstacle.needed());
                assertThat(impossible.relaxations()).isNotEmpty();
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void aRepairChangesAsLittleAsCanBe() {
        var random = new Random(7);
        for (int seed = 0; seed < CASES; seed++) {
            var problem = RandomProblems.of(seed, Rules.Language.ANY);
            if (Assigner.pure().assign(problem, Objective.TOTAL) instanceof Answer.Found found) {
                var old = found.assignment();
                var affinities = problem.affinities().copy();
                affinities.forbid(
                        random.nextInt(problem.ideas().size()),
                        random.nextInt(problem.jurors().size()));
                var changed = problem.with(problem.ideas(), problem.jurors(), affinities.build());
                var fewest = EveryAssignment.of(changed).stream()
                        .mapToInt(old::pairsNotIn)
                        .min();
                var repaired = Repair.repair(changed, old);
                assertThat(repaired.isPresent()).isEqualTo(fewest.isPresent());
                repaired.ifPresent(one -> {
                    assertThat(Validator.check(changed, one.assignment())).isEmpty();
                    assertThat(one.removed()).hasSize(fewest.getAsInt());
                });
            }
        }
    }

    @Test
    void whatAPairCostsIsExact() {
        for (int seed = 0; seed < CASES / 5; seed++) {
            var problem = RandomProblems.of(seed, Rules.Language.ANY);
            if (Assigner.pure().assign(problem, Objective.TOTAL) instanceof Answer.Found found) {
                var reasons = new Reasons(found.assignment());
                var all = EveryAssignment.of(problem);
                for (int idea = 0; idea < problem.ideas().size(); idea++) {
                    for (int juror = 0; juror < problem.jurors().size(); juror++) {
                        int row = idea;
                        int column = juror;
                        var without = all.stream()
                                .filter(one -> !one.has(row, column))
                                .mapToLong(Assignment::total)
                                .max();
                        var told = reasons.without(idea, juror);
                        if (problem.isAllowed(idea, juror)) {
                            assertThat(told.isPresent()).isEqualTo(without.isPresent());
                            told.ifPresent(change -> assertThat(change.total())
                                    .isEqualTo(without.getAsLong()
                                            - found.assignment().total()));
                        }
                    }
                }
            }
        }
    }

    @Test
    void theSameProblemHasTheSameAnswer() {
        var problem = RandomProblems.of(3, Rules.Language.ANY);
        for (var objective : Objective.values()) {
            if (Assigner.pure().assign(problem, objective) instanceof Answer.Found one
                    && Assigner.pure().assign(problem, objective) instanceof Answer.Found two) {
                assertThat(one.assignment()).isEqualTo(two.assignment());
            }
        }
    }

    @Test
    void aLotteryKeepsChancesAndRules() {
        int drawn = 0;
        for (int seed = 0; seed < 200; seed++) {
            var problem = RandomProblems.of(seed, Rules.Language.ANY);
            var lottery = RandomAssignment.of(problem, 2, 3);
            if (lottery.isPresent()) {
                drawn++;
                chances(problem, lottery.get());
            }
        }
        assertThat(drawn).isPositive();
    }

    private static void chances(AssignmentProblem problem, RandomAssignment lottery) {
        var random = new Random(1);
        int times = 300;
        var counts = new int[problem.ideas().size()][problem.jurors().size()];
        double sum = 0;
        for (int time = 0; time < times; time++) {
            var one = lottery.draw(random);
            assertThat(Validator.check(problem, one)).isEmpty();
            sum += one.total();
            for (int idea = 0; idea < counts.length; idea++) {
                for (int juror : one.jurors(idea)) {
                    counts[idea][juror]++;
                }
            }
        }
        for (int idea = 0; idea < counts.length; idea++) {
            for (int juror = 0; juror < counts[idea].length; juror++) {
                assertThat(lottery.chance(idea, juror)).isLessThanOrEqualTo(2 / 3.0);
                assertThat(Math.abs(counts[idea][juror] / (double) times - lottery.chance(idea, juror)))
                        .isLessThan(0.15);
            }
        }
        assertThat(Math.abs(sum / times - lottery.expectedTotal())).isLessThan(1.5);
        assertThat(Arrays.stream(counts).flatMapToInt(Arrays::stream).sum()).isPositive();
    }
}
