package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small problems from a seed, small enough to be tried out whole. */
final class RandomProblems {
    private RandomProblems() {}

    static AssignmentProblem of(long seed, Rules.Language language) {
        var random = new Random(seed);
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
                affinities.set(idea, juror, random.nextInt(9) - 1);
                if (random.nextInt(8) == 0) {
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
        return new AssignmentProblem(
                what, who, affinities.build(), new Rules(random.nextInt(3) == 0 ? 1 : 0, language, 0));
    }
}
