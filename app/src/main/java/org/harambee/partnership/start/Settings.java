package org.harambee.partnership.start;

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

/** What the third step settles: languages, zone, address and audience. */
record Settings(List<String> languages, String zone, String slug, Audience audience) {
    private static final int LONGEST_LIST = 200;

    /** The third step as it was typed; the form says what can't be taken. */
    static Settings read(Form form) {
        return new Settings(
                languages(form),
                zone(form),
                slug(form),
                Audience.ofWord(form.text("audience").orElse("")));
    }

    /** The languages of a draft that are not among those offered to tick, as the text field shows them. */
    static Map<String, String> others(Draft draft, Set<String> offered) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("zone", draft.zone());
        fields.put("slug", draft.slug());
        fields.put("audience", draft.audience().word());
        fields.put(
                "other-languages",
                String.join(
                        " ",
                        draft.languages().stream()
                                .filter(tag -> !offered.contains(tag))
                                .toList()));
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

    private static String slug(Form form) {
        String slug = form.require("slug", Slugs.LONGEST).toLowerCase(Locale.ROOT);
        if (!slug.isEmpty() && !Slugs.wellFormed(slug)) {
            form.refuse("slug", "partnership-start-slug-odd", "suggestion", Slugs.of(slug));
        }
        return slug;
    }
}
