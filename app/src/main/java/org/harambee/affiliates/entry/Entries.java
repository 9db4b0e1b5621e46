package org.harambee.affiliates.entry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The entries of the directory, whole. */
@Repository
public class Entries {
    static final String COLUMNS =
            Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "));
    private static final String STORED =
            "select id, version, changed_at, changed_by, " + COLUMNS + " from affiliates.affiliate ";

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    public Optional<Stored> find(String code) {
        return database.sql(STORED + "where code = ?")
                .param(code)
                .query(Entries::stored)
                .optional();
    }

    public Map<String, Stored> byCode() {
        return database.sql(STORED).query(Entries::stored).list().stream()
                .collect(Collectors.toMap(stored -> stored.entry().code(), Function.identity()));
    }

    /** Keeps everyone else from changing the directory until the transaction ends; they may read it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.sql("lock table affiliates.affiliate in share row exclusive mode")
                .update();
    }

    /** The entries for which a condition of ours holds, by name. */
    public List<Entry> where(String condition, List<Object> parameters) {
        return database
                .sql(STORED + condition + " order by search, code")
                .params(parameters)
                .query(Entries::stored)
                .list()
                .stream()
                .map(Stored::entry)
                .toList();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            values.put(field, field.list() ? texts(row, field) : text(row, field));
        }
        return new Stored(
                row.getObject("id", UUID.class),
                new Entry(values),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class));
    }

    private static List<String> texts(ResultSet row, Field field) throws SQLException {
        Array array = row.getArray(field.column());
        return List.of((String[]) array.getArray());
    }

    private static List<String> text(ResultSet row, Field field) throws SQLException {
        String value = row.getString(field.column());
        return value == null ? List.of() : List.of(value);
    }
}
