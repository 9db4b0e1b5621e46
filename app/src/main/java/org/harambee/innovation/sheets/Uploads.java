package org.harambee.innovation.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.harambee.database.Ids;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tables that were brought and wait to be applied. They are kept for a day, so that exactly what was tried is applied. */
@Repository
public class Uploads {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    Uploads(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param content none once it has been applied */
    public record Waiting(UUID id, String name, Optional<byte[]> content) {}

    /**
     * What somebody brought.
     *
     * @param of what its rows are to become: {@code challenges}
     */
    public record Owner(PartnershipId partnership, UUID person, String of) {}

    /** What became of applying a table. */
    public enum Applied {
        DONE,
        DONE_BEFORE,
        /** Something has changed since the report was made: it has to be read again. */
        OUTDATED
    }

    /** @param name what the table is called; what is brought again is known under it */
    @Transactional
    public UUID keep(Owner owner, String name, byte[] content) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("delete from innovation.upload where at < ?")
                .param(now.minus(KEPT))
                .update();
        UUID id = ids.next();
        database.sql("insert into innovation.upload (id, partnership_id, person_id, of, name, content, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(owner.partnership().value())
                .param(owner.person())
                .param(owner.of())
                .param(name)
                .param(content)
                .param(now)
                .update();
        return id;
    }

    /** What this person brought; what others brought is not found. */
    public Optional<Waiting> find(Owner owner, UUID id) {
        return find(owner, id, "");
    }

    /**
     * Applies a table as one unit, once.
     *
     * @param promised the digest of the report the person has before them
     * @param trial makes the report anew
     * @param apply does what the report says
     */
    @Transactional
    public <T> Applied apply(
            Owner owner, UUID id, String promised, Function<byte[], Optional<Tried<T>>> trial, Consumer<T> apply) {
        hold(owner.partnership(), owner.of());
        // a second click waits here until the first has come to its end
        byte[] content =
                find(owner, id, " for update").flatMap(Waiting::content).orElse(null);
        if (content == null) {
            return Applied.DONE_BEFORE;
        }
        Optional<Tried<T>> tried = trial.apply(content)
                .filter(one ->
                        one.report().applicable() && one.report().digest().equals(promised));
        if (tried.isEmpty()) {
            return Applied.OUTDATED;
        }
        apply.accept(tried.get().todo());
        database.sql("update innovation.upload set content = null, applied_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        return Applied.DONE;
    }

    /** Of two who take tables at once the second waits, and sees what the first has brought. */
    void hold(PartnershipId partnership, String of) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("import " + of + " " + partnership.value())
                .query()
                .listOfRows();
    }

    /**
     * A report with what is to be done by it.
     *
     * @param todo the rows as they would be written
     */
    public record Tried<T>(Report report, T todo) {}

    private Optional<Waiting> find(Owner owner, UUID id, String hold) {
        return database.sql("select id, name, content from innovation.upload"
                        + " where id = ? and partnership_id = ? and person_id = ? and of = ?" + hold)
                .params(id, owner.partnership().value(), owner.person(), owner.of())
                .query(Uploads::waiting)
                .optional();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class), row.getString("name"), Optional.ofNullable(row.getBytes("content")));
    }
}
