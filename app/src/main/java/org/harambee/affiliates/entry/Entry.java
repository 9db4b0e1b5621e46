package org.harambee.affiliates.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An affiliate's entry: of each field the values in their one right spelling, none where nothing is known. */
public record Entry(Map<Field, List<String>> values) {

    public Entry {
        values = Map.copyOf(values);
    }

    public List<String> list(Field field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<String> text(Field field) {
        return list(field).stream().findFirst();
    }

    public String code() {
        return text(Field.CODE).orElseThrow();
    }

    public String name() {
        return text(Field.NAME).orElseThrow();
    }

    /** The field's values as one text, divided by bars. */
    public String joined(Field field) {
        return String.join("|", list(field));
    }

    /** The fields in which the other differs. */
    public List<Field> differences(Entry other) {
        return Stream.of(Field.values())
                .filter(field -> !list(field).equals(other.list(field)))
                .toList();
    }

    /** The same entry with these fields set anew. */
    public Entry with(Map<Field, List<String>> changes) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        all.putAll(values);
        all.putAll(changes);
        return new Entry(all);
    }
}
