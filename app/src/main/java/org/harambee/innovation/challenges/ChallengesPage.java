package org.harambee.innovation.challenges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.ChallengeId;
import org.harambee.innovation.Reach;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param challenges those of this page
 * @param shares how many affiliates share each; those that none shares are left out
 * @param count how many there are on all pages
 * @param from how many stand on earlier pages
 * @param choices what can be looked for
 * @param call the title of the call they were told in, or null for all
 * @param mayTell whether the viewer may tell one
 * @param mayImport whether the viewer holds a mandate
 */
public record ChallengesPage(
        PartnershipFrame frame,
        List<Challenge> challenges,
        Map<ChallengeId, Integer> shares,
        int count,
        int from,
        ChallengeFilter filter,
        Choices choices,
        @Nullable String call,
        boolean mayTell,
        boolean mayImport) {
    static final int MOST = 100;

    /** What the challenges of a partnership have in common. */
    public record Choices(List<String> themes, List<String> languages, List<Affiliate> affiliates) {}

    public String path() {
        return frame.partnership().path() + "/challenges";
    }

    /** The form of a new one; for the call that is looked at. */
    public String telling() {
        return path() + "/new" + (filter.value("call").isEmpty() ? "" : "?call=" + filter.value("call"));
    }

    public String table() {
        return path() + ".csv?" + filter.query();
    }

    public int more() {
        return Math.max(0, count - from - challenges.size());
    }

    public String next() {
        return path() + "?from=" + (from + MOST) + filter.query();
    }

    /** What can be chosen in a field, value to name; the empty value stands for all. */
    public Map<String, String> options(String field, Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say(all(field)));
        switch (field) {
            case "theme" -> choices.themes().forEach(theme -> options.put(theme, theme));
            case "language" -> choices.languages().forEach(tag -> options.put(tag, screen.languageName(tag)));
            case "affiliate" ->
                choices.affiliates().forEach(one -> options.put(one.id().value().toString(), one.name()));
            case "reach" -> {
                for (Reach reach : Reach.values()) {
                    options.put(reach.word(), screen.say("innovation-reach-" + reach.word()));
                }
            }
            default -> states(options, screen);
        }
        return options;
    }

    private static String all(String field) {
        return switch (field) {
            case "theme" -> "innovation-theme-all";
            case "language" -> "innovation-language-all";
            case "affiliate" -> "innovation-affiliate-all";
            case "reach" -> "innovation-reach-all";
            default -> "innovation-state-all";
        };
    }

    private static void states(Map<String, String> options, Screen screen) {
        for (ChallengeStatus.State state : ChallengeStatus.State.values()) {
            if (state != ChallengeStatus.State.WITHDRAWN) {
                options.put(state.word(), screen.say("innovation-state-" + state.word()));
            }
        }
    }
}
