package org.harambee.innovation.juries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a juror suits an idea, out of 100: 30 for everybody; up to 30 for the idea's themes they know (15 where it names
 * none); 30 more where they would gladly, 30 less where they would rather not; 10 where they read its language.
 *
 * @param themes those of the idea that the juror knows
 * @param ofThemes how many themes the idea has
 * @param wish what the juror said of it
 * @param reads whether they read its language
 */
record Fit(List<String> themes, int ofThemes, Optional<Wish.Kind> wish, boolean reads) {
    private static final int MILLIONTHS = 10_000; // in one of 100
    private static final int EVERYBODY = 30;
    private static final int THEMES = 30;
    private static final int WISH = 30;
    private static final int LANGUAGE = 10;

    static Fit of(Round round, int idea, int juror) {
        List<String> own = round.jurors().get(juror).themes().stream()
                .map(theme -> theme.toLowerCase(Locale.ROOT))
                .toList();
        List<String> themes = round.ideas().get(idea).themes();
        return new Fit(
                themes.stream()
                        .filter(theme -> own.contains(theme.toLowerCase(Locale.ROOT)))
                        .toList(),
                themes.size(),
                round.wish(idea, juror).map(Wish::kind),
                new Grounds(round).reads(idea, juror));
    }

    /** As the library takes it. */
    int affinity() {
        int known = ofThemes == 0 ? THEMES * MILLIONTHS / 2 : THEMES * MILLIONTHS / ofThemes * themes.size();
        int wished = wish.map(kind -> switch (kind) {
                    case GLADLY -> WISH;
                    case RATHER_NOT, CONFLICT -> -WISH;
                })
                .orElse(0);
        return known + MILLIONTHS * (EVERYBODY + wished + (reads ? LANGUAGE : 0));
    }

    /** Out of 100, to one decimal. */
    static double points(long affinity) {
        return Math.round(affinity / (MILLIONTHS / 10.0)) / 10.0;
    }
}
