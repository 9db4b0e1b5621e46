package org.harambee.affiliates.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.database.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were tried and wait to be applied. They are kept for a day, so that exactly what was tried is applied. */
@Repository
class Imports {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    /**
     * @param content the file; none once it has been applied
     */
    record Waiting(UUID id, String name, Optional<byte[]> content) {}

    Imports(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    UUID keep(UUID person, String name, byte[] content, String promised) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("delete from affiliates.import where at < ?")
                .param(now.minus(KEPT))
                .update();
        UUID id = ids.next();
        database.sql("insert into affiliates.import (id, person_id, at, name, content, promised)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, person, now, name, content, promised)
                .update();
        return id;
    }

    Optional<Waiting> find(UUID id) {
        return database.sql("select id, name, content from affiliates.import where id = ?")
                .param(id)
                .query(Imports::waiting)
                .optional();
    }

    /** The same, held until the end of the transaction, so that two clicks apply it once. */
    Optional<Waiting> hold(UUID id) {
        return database.sql("select id, name, content from affiliates.import where id = ? for update")
                .param(id)
                .query(Imports::waiting)
                .optional();
    }

    void applied(UUID id) {
        database.sql("update affiliates.import set content = null, applied_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class), row.getString("name"), Optional.ofNullable(row.getBytes("content")));
    }
}
