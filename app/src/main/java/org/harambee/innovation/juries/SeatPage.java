package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;

/** What a juror says of themselves and of the ideas. */
public record SeatPage(PartnershipFrame frame, Jury jury, Juror juror, List<ReadIdea> ideas, Form form) {

    public String path() {
        return frame.partnership().path() + jury.path();
    }

    public boolean accepted() {
        return juror.is(Juror.State.ACCEPTED);
    }

    public boolean open() {
        return !jury.is(JuryState.CLOSED);
    }

    /** The languages of the ideas, of the partnership, of the pages and of the juror, by name. */
    public Map<String, String> languages(Screen screen) {
        Map<String, String> names = new TreeMap<>();
        Stream.of(
                        ideas.stream().map(ReadIdea::language).flatMap(Stream::ofNullable),
                        frame.partnership().languages().stream(),
                        Stream.of(Language.values()).map(Language::tag),
                        juror.languages().stream())
                .flatMap(tags -> tags)
                .map(Grounds::primary)
                .distinct()
                .forEach(tag -> names.put(screen.languageName(tag), tag));
        Map<String, String> choices = new LinkedHashMap<>();
        names.forEach((name, tag) -> choices.put(tag, name));
        return choices;
    }

    public Map<String, String> themes() {
        Map<String, String> themes = new TreeMap<>();
        Stream.concat(ideas.stream().flatMap(idea -> idea.themes().stream()), juror.themes().stream())
                .forEach(theme -> themes.put(theme, theme));
        return themes;
    }

    public Map<String, String> wishes(Screen screen) {
        Map<String, String> wishes = new LinkedHashMap<>();
        wishes.put("", screen.say("innovation-jury-wish-none"));
        for (Wish.Kind kind : Wish.Kind.values()) {
            wishes.put(kind.word(), screen.say("innovation-jury-wish-" + kind.word()));
        }
        return wishes;
    }
}
