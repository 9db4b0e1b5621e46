package org.harambee.bench.juries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;

/**
 * A jury from a seed. Ideas have a language and a theme, jurors two of each, an affiliate, and a wish for every other idea;
 * one pair in 33 is in conflict.
 */
record MadeUpJury(int ideas, int jurors, Wish[][] wishes) {
    static final int REVIEWS = 3;
    static final int MOST_PER_AFFILIATE = 2;
    static final int AFFILIATES = 6;

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "sr", "sw");
    private static final int THEMES = 12;
    private static final int OTHER_THEME = 5;
    /** As docs/juries.md says, in millionths of the library. */
    static final int POINT = 10_000;

    private static final int LOAD_STEP = 2 * POINT;

    enum Wish {
        NONE(0),
        GLADLY(30),
        RATHER_NOT(-30),
        CONFLICT(0);

        private final int points;

        Wish(int points) {
            this.points = points;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static MadeUpJury of(int ideas, int jurors, long seed) {
        Random random = new Random(seed);
        Wish[][] wishes = new Wish[ideas][jurors];
        for (Wish[] row : wishes) {
            for (int juror = 0; juror < jurors; juror++) {
                int drawn = random.nextInt(33);
                row[juror] = drawn == 0
                        ? Wish.CONFLICT
                        : drawn <= 10 ? Wish.GLADLY : drawn <= 16 ? Wish.RATHER_NOT : Wish.NONE;
            }
        }
        return new MadeUpJury(ideas, jurors, wishes);
    }

    String language(int idea) {
        return LANGUAGES.get(idea % LANGUAGES.size());
    }

    String theme(int idea) {
        return "theme " + idea % THEMES;
    }

    Set<String> languages(int juror) {
        return new TreeSet<>(Set.of(language(juror), language(juror + 1)));
    }

    Set<String> themes(int juror) {
        return new TreeSet<>(Set.of(theme(juror), theme(juror + OTHER_THEME)));
    }

    /** How many each juror reads at most: a few more than are needed. */
    int load() {
        return (ideas * REVIEWS + jurors - 1) / jurors + 2;
    }

    /** The same for the library alone. */
    AssignmentProblem problem() {
        Affinities.Builder affinities = new Affinities.Builder(ideas, jurors);
        for (int idea = 0; idea < ideas; idea++) {
            for (int juror = 0; juror < jurors; juror++) {
                if (wishes[idea][juror] == Wish.CONFLICT) {
                    affinities.forbid(idea, juror);
                } else {
                    affinities.set(idea, juror, (long) POINT * points(idea, juror));
                }
            }
        }
        List<Idea> all = new ArrayList<>();
        for (int idea = 0; idea < ideas; idea++) {
            all.add(new Idea("I" + idea, "", REVIEWS, Optional.empty(), Optional.of(language(idea)), Set.of()));
        }
        return new AssignmentProblem(
                all,
                IntStream.range(0, jurors).mapToObj(this::juror).toList(),
                affinities.build(),
                new Rules(MOST_PER_AFFILIATE, Rules.Language.AT_LEAST_ONE, LOAD_STEP));
    }

    private int points(int idea, int juror) {
        return 30
                + (themes(juror).contains(theme(idea)) ? 30 : 0)
                + wishes[idea][juror].points
                + (languages(juror).contains(language(idea)) ? 10 : 0);
    }

    private Juror juror(int juror) {
        return new Juror("J" + juror, "", 0, load(), Optional.of("A" + juror % AFFILIATES), languages(juror));
    }
}
