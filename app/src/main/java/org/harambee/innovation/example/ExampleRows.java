package org.harambee.innovation.example;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the example world, with the columns that all of them share. */
final class ExampleRows {
    private final JdbcClient database;
    private final Map<String, Object> shared;

    ExampleRows(JdbcClient database, Map<String, Object> shared) {
        this.database = database;
        this.shared = shared;
    }

    /** @param columns names and values in turn */
    void insert(String table, Object... columns) {
        Map<String, Object> row = new LinkedHashMap<>(shared);
        for (int i = 0; i < columns.length; i += 2) {
            row.put((String) columns[i], columns[i + 1]);
        }
        database.sql("insert into innovation." + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                .params(List.copyOf(row.values()))
                .update();
    }

    Object shared(String column) {
        return Objects.requireNonNull(shared.get(column));
    }

    /** What its rows share but for these columns. */
    Map<String, Object> without(String... columns) {
        Map<String, Object> left = new LinkedHashMap<>(shared);
        left.keySet().removeAll(List.of(columns));
        return left;
    }
}
