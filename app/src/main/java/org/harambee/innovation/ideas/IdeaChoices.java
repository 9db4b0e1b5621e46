package org.harambee.innovation.ideas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.Reach;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.springframework.stereotype.Component;

/**
 * What can be chosen in the filters of ideas, value to name; the empty value stands for all.
 *
 * @param filter what is chosen
 */
public record IdeaChoices(PartnershipFrame frame, IdeaFilter filter, List<String> themes, List<Affiliate> partners) {

    /** Looks up what a partnership's ideas have in common. */
    @Component
    public static class Maker {
        private final IdeaLines lines;
        private final Partnerships partnerships;
        private final Affiliates affiliates;

        Maker(IdeaLines lines, Partnerships partnerships, Affiliates affiliates) {
            this.lines = lines;
            this.partnerships = partnerships;
            this.affiliates = affiliates;
        }

        public IdeaChoices of(PartnershipFrame frame, IdeaFilter filter) {
            List<Affiliate> partners =
                    affiliates.named(partnerships.partners(frame.partnership().id())).values().stream()
                            .sorted(Comparator.comparing(Affiliate::name))
                            .toList();
            return new IdeaChoices(
                    frame, filter, lines.themes(frame.partnership().id()), partners);
        }
    }

    public Map<String, String> themes(Screen screen) {
        Map<String, String> options = all(screen);
        themes.forEach(theme -> options.put(theme, theme));
        kept(options, "theme");
        return options;
    }

    public Map<String, String> languages(Screen screen) {
        Map<String, String> options = all(screen);
        Stream.concat(
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag))
                .map(tag -> tag.split("-", 2)[0])
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        kept(options, "language");
        return options;
    }

    public Map<String, String> reaches(Screen screen) {
        Map<String, String> options = all(screen);
        for (Reach reach : Reach.values()) {
            options.put(reach.word(), screen.say("innovation-idea-reach-" + reach.word()));
        }
        return options;
    }

    public Map<String, String> affiliates(Screen screen) {
        Map<String, String> options = all(screen);
        partners.forEach(partner -> options.put(partner.code(), partner.name()));
        kept(options, "affiliate");
        return options;
    }

    public Map<String, String> became(Screen screen) {
        Map<String, String> options = all(screen);
        for (Became became : Became.values()) {
            options.put(became.word(), screen.say("innovation-became-" + became.word()));
        }
        return options;
    }

    private static Map<String, String> all(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("innovation-ideas-all"));
        return options;
    }

    /** What an address asks for is shown as asked for, also where the list does not have it. */
    private void kept(Map<String, String> options, String name) {
        String value = filter.value(name);
        if (!value.isEmpty()) {
            options.putIfAbsent(value, value);
        }
    }
}
