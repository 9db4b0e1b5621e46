package org.harambee.innovation.ideas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.Reach;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;

/**
 * The ideas of a partnership, a part at a time.
 *
 * @param count how many the filter finds; one more than are counted where there are more than that
 * @param unknown how many of them are known by no more than that they exist
 * @param more whether others follow
 * @param guests whether also people without an account may tell an idea now
 * @param blank the form in which a further idea is told
 * @param moderates whether the viewer lets in what guests told
 */
public record IdeasPage(
        PartnershipFrame frame,
        IdeaFilter filter,
        List<IdeaLine> ideas,
        int count,
        int unknown,
        boolean more,
        List<String> themes,
        List<Affiliate> partners,
        boolean moderates,
        boolean guests,
        Form blank) {

    public String path() {
        return frame.partnership().path() + "/ideas";
    }

    /** The short form above the list. */
    public TellPage telling() {
        return new TellPage(frame, Optional.empty(), blank, List.of());
    }

    /** The address of the part that follows. */
    public String next() {
        return filter.address(path(), "after", ideas.getLast().code());
    }

    public boolean counted() {
        return count <= IdeaLines.COUNTED;
    }

    public int most() {
        return IdeaLines.COUNTED;
    }

    /** What an address asks for that no field of the filter shows. */
    public List<String> kept() {
        return Stream.of("challenge", "call")
                .filter(name -> !filter.value(name).isEmpty())
                .toList();
    }

    public Map<String, String> themeOptions(Screen screen) {
        Map<String, String> options = all(screen);
        themes.forEach(theme -> options.put(theme, theme));
        kept(options, "theme");
        return options;
    }

    public Map<String, String> languageOptions(Screen screen) {
        Map<String, String> options = all(screen);
        Stream.concat(
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag))
                .map(tag -> tag.split("-", 2)[0])
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        kept(options, "language");
        return options;
    }

    public Map<String, String> reachOptions(Screen screen) {
        Map<String, String> options = all(screen);
        for (Reach reach : Reach.values()) {
            options.put(reach.word(), screen.say("innovation-idea-reach-" + reach.word()));
        }
        return options;
    }

    public Map<String, String> affiliateOptions(Screen screen) {
        Map<String, String> options = all(screen);
        partners.forEach(partner -> options.put(partner.code(), partner.name()));
        kept(options, "affiliate");
        return options;
    }

    /** The states to look for; what waits is seen by who lets it in. */
    public Map<String, String> stateOptions(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("innovation-idea-state-open"));
        options.put(IdeaState.MERGED.word(), screen.say("innovation-idea-state-merged"));
        if (moderates) {
            options.put(IdeaState.WAITING.word(), screen.say("innovation-idea-state-waiting"));
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
