package org.harambee.innovation.challenges;

import java.sql.Array;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.sheets.Report;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Addresses;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the challenges that came from tables. */
@Repository
class BroughtChallenges {
    private static final int BATCH = 1000;
    private static final String ADD = "insert into innovation.challenge (text, theme, affected, grounds, links, reach,"
            + " language, slug, source_digest, changed_at, partnership_id, source, external_id, id, code, told_at,"
            + " told_by, told_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "update innovation.challenge set text = ?, theme = ?, affected = ?,"
            + " grounds = ?, links = ?, reach = ?, language = ?, slug = ?, source_digest = ?, changed_at = ?,"
            + " version = version + 1 where partnership_id = ? and source = ? and external_id = ?";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Acts acts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    BroughtChallenges(JdbcClient database, JdbcTemplate batches, Acts acts, Changes changes, Ids ids, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.acts = acts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A challenge that is here.
     *
     * @param came a digest of the words it came with; null where it was told here
     * @param stands a digest of the words it has now
     */
    record Stored(RowReading.Key key, @Nullable String came, String stands) {

        boolean says(String digest) {
            return digest.equals(came) || digest.equals(stands);
        }

        /** Whether its words are people's, told here or changed since they came. */
        boolean peoples() {
            return !stands.equals(came);
        }
    }

    /** Of what rows name, what is here: from a table by its ID there, told here by its code. */
    Map<RowReading.Key, Stored> of(PartnershipId partnership, Collection<RowReading.Key> keys) {
        return database
                .sql("select c.*, '' as call_code from innovation.challenge c where partnership_id = ?"
                        + " and (source = any(?) or source is null and code = any(?))")
                .param(partnership.value())
                .param(keys.stream().map(RowReading.Key::source).distinct().toArray(String[]::new))
                .param(keys.stream()
                        .filter(key -> key.source().equals(RowReading.HERE))
                        .map(RowReading.Key::id)
                        .toArray(String[]::new))
                .query((row, number) -> new Stored(
                        RowReading.Key.of(row),
                        row.getString("source_digest"),
                        RowReading.digest(Challenges.challenge(row, number).words())))
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::key, Function.identity()));
    }

    /** How rows of a file name these challenges. */
    Map<String, RowReading.Key> keys(PartnershipId partnership) {
        return database
                .sql("select code, source, external_id from innovation.challenge where partnership_id = ?")
                .param(partnership.value())
                .query((row, number) -> Map.entry(row.getString("code"), RowReading.Key.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes them in the transaction that is there: one act for all, where there is who brought them. */
    void write(Partnership partnership, List<BroughtChallenge> todo, @Nullable Actor by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Set<String> codes = codes(partnership.id());
        int before = codes.size();
        // a list is in the order in which it was told: every row a moment after the one above it
        write(
                ADD,
                only(todo, Report.Outcome.NEW),
                one -> added(partnership, one, free(codes), by, now.plus(codes.size() - before, ChronoUnit.MICROS)));
        write(CHANGE, only(todo, Report.Outcome.CHANGED), one -> changed(partnership, one, now));
        String path = partnership.path() + "/challenges";
        String source = todo.getFirst().key().source();
        if (by == null) {
            changes.announce();
        } else {
            acts.record(new Act(partnership.id(), by, "innovation-act-challenges-imported", path, source));
        }
    }

    private void write(
            String sql, List<BroughtChallenge> rows, Function<BroughtChallenge, @Nullable Object[]> columns) {
        batches.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            Object[] values = columns.apply(row);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof String[] texts) {
                    Array array = statement.getConnection().createArrayOf("text", texts);
                    statement.setArray(i + 1, array);
                } else {
                    statement.setObject(i + 1, value);
                }
            }
        });
    }

    private @Nullable Object[] changed(Partnership partnership, BroughtChallenge one, OffsetDateTime now) {
        ChallengeText words = one.words();
        return new @Nullable Object[] {
            words.text(),
            words.theme(),
            words.affected(),
            words.grounds(),
            words.links().toArray(String[]::new),
            words.reach() == null ? null : words.reach().word(),
            words.language(),
            Addresses.slug(words.text()),
            RowReading.digest(words),
            now,
            partnership.id().value(),
            one.key().source(),
            one.key().id()
        };
    }

    private @Nullable Object[] added(
            Partnership partnership, BroughtChallenge one, String code, @Nullable Actor by, OffsetDateTime now) {
        @Nullable Object[] words = changed(partnership, one, now);
        @Nullable
        Object[] own = {
            ids.next(), code, now, by == null ? null : by.person().value(), by == null ? null : by.affiliateValue()
        };
        @Nullable Object[] all = Arrays.copyOf(words, words.length + own.length);
        System.arraycopy(own, 0, all, words.length, own.length);
        return all;
    }

    private Set<String> codes(PartnershipId partnership) {
        return database.sql("select code from innovation.challenge where partnership_id = ?")
                .param(partnership.value())
                .query(String.class)
                .set();
    }

    // of tens of thousands of codes, two may well be drawn alike
    private String free(Set<String> taken) {
        String code = ids.code();
        while (!taken.add(code)) {
            code = ids.code();
        }
        return code;
    }

    private static List<BroughtChallenge> only(List<BroughtChallenge> todo, Report.Outcome outcome) {
        return todo.stream().filter(one -> one.outcome() == outcome).toList();
    }
}
