package org.harambee.affiliates.entry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.database.Ids;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries, many at once where need be, and remembers every change of a field. */
@Repository
public class Writing {
    private static final String ADD = "insert into affiliates.affiliate (id, search, version, changed_at, changed_by, "
            + Entries.COLUMNS + ") values (?, ?, 1, ?, ?, " + marks() + ") on conflict (code) do nothing";
    private static final String CHANGE = "update affiliates.affiliate set search = ?, changed_at = ?, changed_by = ?, "
            + assignments() + ", version = version + 1 where id = ? and version = ?";
    private static final String REMEMBER = "insert into affiliates.change"
            + " (id, affiliate_id, version, at, person_id, field, before, after) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate database;
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    /** An entry as someone saw it, and as they want it to be. */
    public record Change(Stored before, Entry after) {}

    Writing(JdbcTemplate database, Ids ids, Clock clock, Changes changes) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Writes all of it or, where an entry has meanwhile been changed or its code been taken by someone else, nothing:
     * then the transaction must be rolled back.
     *
     * @return whether all of it was written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(List<Entry> added, List<Change> changed, @Nullable UUID by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> history = new ArrayList<>();
        List<Object[]> additions =
                added.stream().map(entry -> addition(entry, now, by, history)).toList();
        List<Object[]> replacements = changed.stream()
                .map(change -> replacement(change, now, by, history))
                .toList();
        boolean whole = all(ADD, additions) && all(CHANGE, replacements);
        if (whole) {
            database.batchUpdate(REMEMBER, history);
            changes.announce();
        }
        return whole;
    }

    private boolean all(String sql, List<Object[]> rows) {
        return rows.isEmpty() || Arrays.stream(database.batchUpdate(sql, rows)).allMatch(count -> count == 1);
    }

    private Object[] addition(Entry entry, OffsetDateTime now, @Nullable UUID by, List<Object[]> history) {
        UUID id = ids.next();
        history.add(memory(id, 1, now, by, Field.CODE, null, entry.code()));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id);
        row.add(search(entry));
        row.add(now);
        row.add(by);
        addValues(row, entry);
        return row.toArray();
    }

    private Object[] replacement(Change change, OffsetDateTime now, @Nullable UUID by, List<Object[]> history) {
        Stored before = change.before();
        for (Field field : before.entry().differences(change.after())) {
            history.add(memory(
                    before.id(),
                    before.version() + 1,
                    now,
                    by,
                    field,
                    before.entry().joined(field),
                    change.after().joined(field)));
        }
        List<@Nullable Object> row = new ArrayList<>();
        row.add(search(change.after()));
        row.add(now);
        row.add(by);
        addValues(row, change.after());
        row.add(before.id());
        row.add(before.version());
        return row.toArray();
    }

    private Object[] memory(
            UUID id,
            int version,
            OffsetDateTime now,
            @Nullable UUID by,
            Field field,
            @Nullable String before,
            String after) {
        return Arrays.asList(ids.next(), id, version, now, by, field.column(), before, after)
                .toArray();
    }

    private static void addValues(List<@Nullable Object> row, Entry entry) {
        for (Field field : Field.values()) {
            row.add(
                    field.list()
                            ? entry.list(field).toArray(String[]::new)
                            : entry.text(field).orElse(null));
        }
    }

    private static String search(Entry entry) {
        return Folded.of(entry.name()) + "\n"
                + entry.text(Field.OWN_NAME).map(Folded::of).orElse("") + "\n" + entry.code();
    }

    private static String marks() {
        return Arrays.stream(Field.values()).map(field -> "?").collect(Collectors.joining(", "));
    }

    private static String assignments() {
        return Arrays.stream(Field.values())
                .map(field -> field.column() + " = ?")
                .collect(Collectors.joining(", "));
    }
}
