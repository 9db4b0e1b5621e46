package org.harambee.affiliates.editing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.ui.Form;

/** The form's values as an entry's, and an entry's as the form's. */
final class Typed {
    private Typed() {}

    static Map<Field, List<String>> of(Form form, boolean adding, Locale locale) {
        Map<Field, List<String>> raw = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (adding || field != Field.CODE) {
                raw.put(field, values(form, field, locale));
            }
        }
        return raw;
    }

    private static List<String> values(Form form, Field field, Locale locale) {
        return switch (field) {
            case NETWORKS, ELIGIBLE -> divided(form, field).toList();
            case LANGUAGES ->
                divided(form, field)
                        .map(word -> LanguageNames.tag(word, locale))
                        .toList();
            case COUNTRIES, ZONES -> form.values(field.word());
            case CODE, NAME, OWN_NAME, KIND, SCOPE, REGION, HOME_PAGE, REPORTING, RECOGNISED, SOURCE, NOTE ->
                List.of(form.value(field.word()));
        };
    }

    private static Stream<String> divided(Form form, Field field) {
        return Stream.of(form.value(field.word()).split("[,;\\n]")).map(String::strip);
    }

    static Form form(Entry entry, int version) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            boolean one = field == Field.NETWORKS || field == Field.ELIGIBLE || field == Field.LANGUAGES;
            values.put(field.word(), one ? List.of(String.join(", ", entry.list(field))) : entry.list(field));
        }
        values.put(EditPage.VERSION, List.of(Integer.toString(version)));
        return Form.of(values);
    }
}
