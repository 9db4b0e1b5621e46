package org.harambee.affiliates.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Reading;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with what stands in the directory. */
final class Planning {
    private final Header header;
    private final Map<String, Stored> directory;
    private final Map<String, Long> seen = new HashMap<>();

    private Planning(Header header, Map<String, Stored> directory) {
        this.header = header;
        this.directory = directory;
    }

    static Plan of(Table.Rows table, Map<String, Stored> directory) {
        Planning planning = new Planning(table.header(), directory);
        return new Plan(
                table.rows().stream().map(planning::row).toList(),
                table.header().unknown());
    }

    private Plan.Row row(Table.Row row) {
        int columns = header.fields().size();
        if (row.cells().size() != columns) {
            Said said = Said.of("affiliates-import-cells", "cells", row.cells().size(), "columns", columns);
            return new Plan.Row(row.line(), "", refused(null, said));
        }
        Map<Field, List<String>> raw = header.raw(row.cells());
        Reading reading = Reading.of(raw);
        String code = String.join("", reading.values().getOrDefault(Field.CODE, List.of()));
        if (code.isEmpty()) {
            return new Plan.Row(row.line(), "", refused(reading));
        }
        Long first = seen.putIfAbsent(code, row.line());
        if (first != null) {
            return new Plan.Row(
                    row.line(), code, refused(Field.CODE, Said.of("affiliates-import-twice", "line", first)));
        }
        return new Plan.Row(row.line(), code, outcome(directory.get(code), raw, reading));
    }

    private static Outcome outcome(@Nullable Stored stored, Map<Field, List<String>> raw, Reading reading) {
        if (stored == null) {
            Reading whole = Reading.of(withAllFields(raw));
            return whole.refused() ? refused(whole) : new Outcome.New(new Entry(whole.values()));
        }
        if (reading.refused()) {
            return refused(reading);
        }
        Entry after = stored.entry().with(reading.values());
        return after.equals(stored.entry()) ? new Outcome.Unchanged() : new Outcome.Changed(stored, after);
    }

    // what the file has no column for is empty in a new entry, and untouched in one that exists
    private static Map<Field, List<String>> withAllFields(Map<Field, List<String>> raw) {
        Map<Field, List<String>> all = new EnumMap<>(raw);
        for (Field field : Field.values()) {
            all.putIfAbsent(field, List.of());
        }
        return all;
    }

    private static Outcome refused(Reading reading) {
        List<Outcome.Reason> reasons = new ArrayList<>();
        reading.refusals().forEach((field, said) -> reasons.add(new Outcome.Reason(field, said)));
        return new Outcome.Refused(reasons);
    }

    private static Outcome refused(@Nullable Field field, Said said) {
        return new Outcome.Refused(List.of(new Outcome.Reason(field, said)));
    }
}
