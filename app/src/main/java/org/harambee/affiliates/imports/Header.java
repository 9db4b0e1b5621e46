package org.harambee.affiliates.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.entry.Field;

/**
 * Which column holds which field, by the fixed English names and what people and programs call them otherwise.
 *
 * @param fields the field of each column; nothing for a column that was not understood
 * @param unknown the columns that were not understood, as they are called
 */
record Header(List<Optional<Field>> fields, List<String> unknown) {
    private static final Map<String, Field> ALIASES = Map.ofEntries(
            Map.entry("id", Field.CODE),
            Map.entry("short_name", Field.CODE),
            Map.entry("english_name", Field.NAME),
            Map.entry("title", Field.NAME),
            Map.entry("local_name", Field.OWN_NAME),
            Map.entry("native_name", Field.OWN_NAME),
            Map.entry("type", Field.KIND),
            Map.entry("country", Field.COUNTRIES),
            Map.entry("country_code", Field.COUNTRIES),
            Map.entry("country_codes", Field.COUNTRIES),
            Map.entry("wmf_region", Field.REGION),
            Map.entry("network", Field.NETWORKS),
            Map.entry("language", Field.LANGUAGES),
            Map.entry("zone", Field.ZONES),
            Map.entry("time_zone", Field.ZONES),
            Map.entry("time_zones", Field.ZONES),
            Map.entry("timezone", Field.ZONES),
            Map.entry("homepage", Field.HOME_PAGE),
            Map.entry("url", Field.HOME_PAGE),
            Map.entry("website", Field.HOME_PAGE),
            Map.entry("reports", Field.REPORTING),
            Map.entry("reporting_state", Field.REPORTING));

    static Header of(List<String> names) {
        Map<Field, String> taken = new EnumMap<>(Field.class);
        List<Optional<Field>> fields = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            // of two columns for one field the first counts
            Optional<Field> field = field(name).filter(found -> taken.putIfAbsent(found, name) == null);
            fields.add(field);
            if (field.isEmpty() && !name.isBlank()) {
                unknown.add(name.strip());
            }
        }
        return new Header(fields, unknown);
    }

    private static Optional<Field> field(String name) {
        String column = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Field.ofColumn(column).or(() -> Optional.ofNullable(ALIASES.get(column)));
    }

    boolean understood() {
        return fields.contains(Optional.of(Field.CODE));
    }

    /** A row's raw values by field. */
    Map<Field, List<String>> raw(List<String> cells) {
        Map<Field, List<String>> raw = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            String cell = cells.get(i);
            fields.get(i).ifPresent(field -> raw.put(field, divided(field, cell)));
        }
        return raw;
    }

    private static List<String> divided(Field field, String cell) {
        return switch (field) {
            case COUNTRIES, LANGUAGES, ZONES -> List.of(cell.strip().split("[|,;\\s]+"));
            case NETWORKS, ELIGIBLE -> List.of(cell.split("\\|"));
            case CODE, NAME, OWN_NAME, KIND, SCOPE, REGION, HOME_PAGE, REPORTING, RECOGNISED, SOURCE, NOTE ->
                List.of(cell);
        };
    }
}
