package org.harambee.resources.needs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.partnership.HelpWanted;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a need.
 *
 * @param what what is needed, in a line
 * @param text more of it; may be empty
 * @param until the last day on which it helps; null where that does not matter
 * @param languages the languages that help, BCP 47; none where any does
 */
public record Wording(
        String what, String text, Amount amount, @Nullable LocalDate until, List<String> languages) {
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_LANGUAGES = 20;

    public Wording {
        languages = List.copyOf(languages);
    }

    static Wording of(HelpWanted.Wish wish) {
        return new Wording(wish.what(), wish.text(), Amount.inWords(wish.amount()), wish.until(), wish.languages());
    }

    /** What was typed; the form says what can't be taken. */
    static Wording read(Form form) {
        return new Wording(
                form.require("what", LONGEST_WHAT),
                form.allow("text", LONGEST_TEXT),
                Amount.read(form),
                day(form),
                languages(form));
    }

    /** The fields as they are typed, in their order on the page; but not the languages, of which there are several. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("what", what);
        fields.put("text", text);
        fields.putAll(amount.fields());
        fields.put("until", until == null ? "" : until.toString());
        return fields;
    }

    /** The form, filled. */
    Form form(int version) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields().forEach((name, value) -> values.put(name, List.of(value)));
        values.put("languages", languages);
        values.put("version", List.of(Integer.toString(version)));
        return Form.of(values);
    }

    private static @Nullable LocalDate day(Form form) {
        String typed = form.value("until").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException odd) {
            form.refuse("until", "resources-need-no-day");
            return null;
        }
    }

    private static List<String> languages(Form form) {
        return form.values("languages").stream()
                .map(tag -> Locale.forLanguageTag(tag.strip()).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
    }
}
