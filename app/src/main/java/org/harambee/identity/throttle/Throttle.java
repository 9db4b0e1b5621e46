package org.harambee.identity.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.harambee.database.Ids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is tried. A try is noted before it is judged, so that many at once count like many in turn. */
@Repository
@EnableConfigurationProperties(Limits.class)
public class Throttle {
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Limits limits;
    private final AtomicReference<Instant> forgetting = new AtomicReference<>(Instant.MIN);

    Throttle(JdbcClient database, Ids ids, Clock clock, Limits limits) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Notes a try, and tells how long to wait where there were too many. A try that has to wait counts no further.
     *
     * @param subject the name or address it is counted for
     */
    public Optional<Duration> attempt(Trying what, String subject) {
        Instant now = clock.instant();
        UUID id = ids.next();
        forget(now);
        database.sql("insert into identity.attempt (id, kind, subject, at) values (?, ?, ?, ?)")
                .params(id, what.name(), subject, stored(now))
                .update();
        Optional<Duration> wait =
                oldestThatCounts(what, subject, now).map(oldest -> Duration.between(now, oldest.plus(what.within())));
        wait.ifPresent(until -> database.sql("delete from identity.attempt where id = ?")
                .param(id)
                .update());
        return wait;
    }

    /** Takes the last try back, because it was right. */
    public void succeeded(Trying what, String subject) {
        database.sql("delete from identity.attempt where id = (select id from identity.attempt"
                        + " where kind = ? and subject = ? order by at desc, id desc limit 1)")
                .params(what.name(), subject)
                .update();
    }

    /** The oldest of as many tries as are allowed, where this one is more than that. */
    private Optional<Instant> oldestThatCounts(Trying what, String subject, Instant now) {
        return database.sql("select at from identity.attempt where kind = ? and subject = ? and at > ?"
                        + " order by at desc, id desc offset ? limit 1")
                .params(what.name(), subject, stored(now.minus(what.within())), what.limit(limits))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void forget(Instant now) {
        Instant due = forgetting.get();
        // not at each try: of many at once who tell something, none has to wait for what another forgets
        if (!now.isBefore(due) && forgetting.compareAndSet(due, now.plus(BETWEEN_FORGETTING))) {
            database.sql("delete from identity.attempt where at < ?")
                    .param(stored(now.minus(Trying.LONGEST)))
                    .update();
        }
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
