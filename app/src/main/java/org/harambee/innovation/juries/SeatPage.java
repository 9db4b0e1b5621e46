package org.harambee.innovation.juries;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;

/** What a juror says of themselves and of the ideas. */
public record SeatPage(PartnershipFrame frame, Jury jury, Juror juror, List<ReadIdea> ideas, Form form) {
    /** A page of a jury that reads hundreds is read by nobody, and what it sends no server takes. */
    private static final int SHOWN = 40;

    /** What is looked for in titles. */
    public String words() {
        return form.text("q").orElse("");
    }

    /** Of the ideas that fit what is looked for, those of the part that is shown. */
    public List<ReadIdea> shown() {
        return fitting().stream().skip((long) (part() - 1) * SHOWN).limit(SHOWN).toList();
    }

    public int part() {
        return Math.clamp(form.number("part"), 1, parts());
    }

    public int parts() {
        return Math.max(1, (fitting().size() + SHOWN - 1) / SHOWN);
    }

    public boolean large() {
        return ideas.size() > SHOWN;
    }

    /** Where the next ideas are. */
    public String next() {
        return part(Math.min(parts(), part() + 1));
    }

    public String part(int part) {
        return path() + "/seat?part=" + part
                + (words().isEmpty() ? "" : "&q=" + URLEncoder.encode(words(), StandardCharsets.UTF_8));
    }

    private List<ReadIdea> fitting() {
        String looked = words().toLowerCase(Locale.ROOT);
        return ideas.stream()
                .filter(idea -> idea.title().toLowerCase(Locale.ROOT).contains(looked))
                .toList();
    }

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
