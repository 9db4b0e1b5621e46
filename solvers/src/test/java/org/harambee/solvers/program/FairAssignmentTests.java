package org.harambee.solvers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Objective;
import org.harambee.fairness.assignment.Rules;
import org.harambee.fairness.assignment.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The objectives that need the solver, against trying out everything, on small random juries. */
class FairAssignmentTests {
    private static final int CASES = Integer.getInteger("cases", 240);

    private static final List<Rules.Language> LANGUAGES = List.of(Rules.Language.values());

    @ParameterizedTest
    @EnumSource(Objective.class)
    void nothingIsBetterThanWhatIsProved(Objective objective) {
        int found = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var problem = problem(seed);
            var best = best(problem, objective);
            switch (Assigner.withSolvers().assign(problem, objective)) {
                case Answer.Found answer -> {
                    found++;
                    assertThat(Validator.check(problem, answer.assignment())).isEmpty();
                    assertThat(best).as("seed %s", seed).isPresent();
                    isBest(seed, answer, best.get());
                }
                case Answer.Impossible impossible ->
                    assertThat(best).as("seed %s", seed).isEmpty();
            }
        }
        assertThat(found).isGreaterThan(CASES / 4);
    }

    private static void isBest(int seed, Answer.Found answer, Assignment best) {
        var scores = sorted(answer.assignment());
        var bests = sorted(best);
        assertThat(answer.minBound()).as("seed %s", seed).isGreaterThanOrEqualTo(bests[0]);
        switch (answer.objective()) {
            case TOTAL, MAXMIN -> {
                assertThat(answer.proved()).as("seed %s", seed).isTrue();
                assertThat(answer.assignment().total()).as("seed %s", seed).isEqualTo(best.total());
                if (answer.objective() == Objective.MAXMIN) {
                    assertThat(scores[0]).as("seed %s", seed).isEqualTo(bests[0]);
                }
            }
            case LEXIMIN -> {
                int proved = answer.provedIdeas();
                assertThat(Arrays.copyOf(scores, proved)).as("seed %s", seed).isEqualTo(Arrays.copyOf(bests, proved));
                // affinities of every other jury take few values, and are proved to the end
                assertThat(answer.proved() || seed % 2 == 0).as("seed %s", seed).isTrue();
            }
        }
    }

    private static AssignmentProblem problem(int seed) {
        var random = new Random(seed);
        int values = seed % 2 == 0 ? 1000 : 4;
        int ideas = 2 + random.nextInt(2);
        int jurors = 3 + random.nextInt(2);
        var affinities = new Affinities.Builder(ideas, jurors);
        var what = new ArrayList<Idea>();
        for (int idea = 0; idea < ideas; idea++) {
            what.add(new Idea(
                    "i" + idea,
                    "",
                    1 + random.nextInt(2),
                    random.nextInt(3) == 0 ? Optional.of("a" + random.nextInt(3)) : Optional.empty(),
                    Optional.of(random.nextBoolean() ? "sr" : "sw"),
                    random.nextInt(4) == 0 ? Set.of("j" + random.nextInt(jurors)) : Set.of()));
            for (int juror = 0; juror < jurors; juror++) {
                affinities.set(idea, juror, 250_000L * (random.nextInt(values) - 1));
                if (random.nextInt(9) == 0) {
                    affinities.forbid(idea, juror);
                }
            }
        }
        var who = new ArrayList<Juror>();
        for (int juror = 0; juror < jurors; juror++) {
            int least = random.nextInt(4) == 0 ? 1 : 0;
            who.add(new Juror(
                    "j" + juror,
                    "",
                    least,
                    least + 1 + random.nextInt(2),
                    Optional.of("a" + random.nextInt(3)),
                    random.nextBoolean() ? Set.of("sr", "sw") : Set.of("sr")));
        }
        var language = LANGUAGES.get(seed / 2 % 3);
        var rules = new Rules(random.nextInt(3) == 0 ? 1 : 0, language, 0);
        return required(new AssignmentProblem(what, who, affinities.build(), rules), random);
    }

    private static AssignmentProblem required(AssignmentProblem problem, Random random) {
        var affinities = problem.affinities().copy();
        int idea = random.nextInt(problem.ideas().size());
        int juror = random.nextInt(problem.jurors().size());
        if (random.nextInt(3) == 0 && problem.isAllowed(idea, juror)) {
            affinities.require(idea, juror);
        }
        return problem.with(problem.ideas(), problem.jurors(), affinities.build());
    }

    private static Optional<Assignment> best(AssignmentProblem problem, Objective objective) {
        List<Assignment> all = new ArrayList<>();
        choose(problem, 0, new int[problem.ideas().size()][], all);
        return all.stream().max(by(objective));
    }

    private static Comparator<Assignment> by(Objective objective) {
        return switch (objective) {
            case TOTAL -> Comparator.comparingLong(Assignment::total);
            case MAXMIN -> Comparator.comparingLong(Assignment::min).thenComparingLong(Assignment::total);
            case LEXIMIN -> (one, other) -> Arrays.compare(sorted(one), sorted(other));
        };
    }

    private static void choose(AssignmentProblem problem, int idea, int[][] chosen, List<Assignment> all) {
        if (idea == chosen.length) {
            var assignment = new Assignment(problem, chosen);
            if (Validator.check(problem, assignment).isEmpty()) {
                all.add(assignment);
            }
            return;
        }
        for (int set = 0; set < 1 << problem.jurors().size(); set++) {
            if (Integer.bitCount(set) == problem.ideas().get(idea).reviews()) {
                int bits = set;
                chosen[idea] = IntStream.range(0, problem.jurors().size())
                        .filter(juror -> (bits >> juror & 1) == 1)
                        .toArray();
                choose(problem, idea + 1, chosen, all);
            }
        }
    }

    private static long[] sorted(Assignment assignment) {
        var scores = assignment.scores();
        Arrays.sort(scores);
        return scores;
    }
}
