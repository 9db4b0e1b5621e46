package org.harambee.affiliates.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.ui.Said;

/** What became of the raw values of an entry: values in their right spelling, and what was refused, in words. */
public record Reading(Map<Field, List<String>> values, Map<Field, Said> refusals) {
    private static final int SHOWN = 60;

    /** Reads the fields that are there; a field that is not there is left alone. */
    public static Reading of(Map<Field, List<String>> raw) {
        Reading reading = new Reading(new EnumMap<>(Field.class), new EnumMap<>(Field.class));
        raw.forEach(reading::read);
        return reading;
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    private void read(Field field, List<String> raw) {
        Set<String> right = new LinkedHashSet<>();
        for (String value : written(raw)) {
            Optional<String> checked = field.checked(value);
            checked.ifPresentOrElse(right::add, () -> refuse(field, value));
        }
        if (field.required() && right.isEmpty()) {
            refusals.putIfAbsent(field, Said.of("ui-field-missing"));
        }
        if (right.size() > field.most()) {
            refusals.putIfAbsent(field, Said.of("affiliates-refused-too-many", "limit", field.most()));
        }
        values.put(field, orUnknown(field, new ArrayList<>(right)));
    }

    private void refuse(Field field, String value) {
        String shown = value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
        refusals.putIfAbsent(field, Said.of("affiliates-refused-" + field.word(), "value", shown));
    }

    private static List<String> written(List<String> raw) {
        return raw.stream().filter(value -> !value.isBlank()).toList();
    }

    // nobody has to say that they don't know
    private static List<String> orUnknown(Field field, List<String> values) {
        return field == Field.REPORTING && values.isEmpty() ? List.of("unknown") : values;
    }
}
