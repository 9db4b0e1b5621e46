package org.harambee.innovation.ideas;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.innovation.LanguageTag;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** The short form in which an idea is first told: a title is enough. */
public final class TellForm {
    static final int TITLE = 160;
    static final int TEXT = 10_000;

    private TellForm() {}

    /** The form as it is first shown, in the viewer's language. */
    public static Form blank(Viewer viewer, Form asked) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", viewer.language().tag());
        values.put("title", asked.value("title"));
        values.put("call", asked.value("call"));
        values.put("challenge", asked.value("challenge"));
        return Form.filled(values);
    }

    /** What was typed; the form says what can't be taken. */
    public static Napkin read(Form form) {
        form.require("title", TITLE);
        return Napkin.of(title(form), language(form), form.allow("text", TEXT));
    }

    /** The title on one line, as far as one is long enough to be looked up. */
    static String title(Form form) {
        String title = form.value("title");
        return title.substring(0, Math.min(title.length(), 4 * TITLE))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A language by its tag; what is none was not chosen from the list. */
    public static @Nullable String language(Form form) {
        return form.text("language")
                .filter(LanguageTag::formed)
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .orElse(null);
    }

    /** The languages to choose from: the partnership's, those the pages speak, and the one that was said before. */
    public static Map<String, String> languages(Screen screen, Partnership partnership, Form form) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(
                        partnership.languages().stream(),
                        Stream.of(Language.values()).map(Language::tag),
                        form.text("language").stream())
                .flatMap(tags -> tags)
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        return options;
    }
}
