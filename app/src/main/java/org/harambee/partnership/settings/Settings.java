package org.harambee.partnership.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harambee.partnership.Audience;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;

/**
 * How a partnership works together. See {@code fields.jte}.
 *
 * @param languages its working languages, BCP 47
 * @param zone the IANA name of the zone its times are told in
 */
public record Settings(List<String> languages, String zone, Audience audience) {
    private static final int LONGEST_LIST = 200;

    /** What was typed; the form says what can't be taken. */
    public static Settings read(Form form) {
        return new Settings(
                languages(form),
                zone(form),
                Worded.find(Audience.class, form.text("audience").orElse("")).orElse(Audience.PUBLIC));
    }

    /** The fields, filled: languages that are not among those offered to tick stand in the text field. */
    public Map<String, List<String>> fields(Set<String> offered) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("languages", languages);
        fields.put(
                "other-languages",
                List.of(String.join(
                        " ",
                        languages.stream().filter(tag -> !offered.contains(tag)).toList())));
        fields.put("zone", List.of(zone));
        fields.put("audience", List.of(audience.word()));
        return fields;
    }

    private static List<String> languages(Form form) {
        List<String> tags = new ArrayList<>(form.values("languages"));
        for (String typed : form.allow("other-languages", LONGEST_LIST).split("[\\s,;]+", -1)) {
            if (!typed.isEmpty()) {
                tags.add(typed);
            }
        }
        List<String> known = new ArrayList<>();
        for (String tag : tags) {
            try {
                known.add(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
            } catch (IllformedLocaleException odd) {
                form.refuse("other-languages", "partnership-start-language-odd", "tag", tag);
            }
        }
        if (known.isEmpty()) {
            form.refuse("languages", "partnership-start-languages-none");
        }
        return known.stream().distinct().toList();
    }

    private static String zone(Form form) {
        String zone = form.text("zone").orElse("UTC");
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException odd) {
            form.refuse("zone", "partnership-start-zone-odd");
            return "UTC";
        }
    }
}
