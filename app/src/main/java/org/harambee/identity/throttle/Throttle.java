package org.harambee.identity.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.harambee.database.Ids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what is tried. A try is noted before it is judged, so that many at once count like many in turn. */
@Repository
@EnableConfigurationProperties(Limits.class)
public class Throttle {
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    private static final String NOTE =
            "insert into identity.attempt (id, kind, subject, at) values (:id, :kind, :subject, :now)";
    private static final String OLDEST = "select at from identity.attempt where kind = :kind and subject = :subject"
            + " and at > :since order by at desc, id desc offset :allowed limit 1";

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
     * Notes a try, and tells how long to wait where there were too many. A try that has to wait counts no further. Within
     * a transaction tries under way do not see each other, so that as many more may pass as there are connections.
     *
     * @param subject the name or address it is counted for
     */
    public Optional<Duration> attempt(Trying what, String subject) {
        Instant now = clock.instant();
        UUID id = ids.next();
        forget(now);
        Optional<Duration> wait = oldestThatCounts(id, what, subject, now)
                .map(oldest -> Duration.between(now, oldest.plus(what.within())));
        wait.ifPresent(until -> database.sql("delete from identity.attempt where id = ?")
                .param(id)
                .update());
        return wait;
    }

    /** Notes the try, and tells the oldest of as many before it as are allowed, where this one is more than that. */
    private Optional<Instant> oldestThatCounts(UUID id, Trying what, String subject, Instant now) {
        Map<String, Object> noted = Map.of("id", id, "kind", what.name(), "subject", subject, "now", stored(now));
        int allowed = what.limit(limits);
        // in a transaction nobody else sees the try before its end, so that it can be noted and judged in one statement
        boolean together = allowed > 0 && TransactionSynchronizationManager.isActualTransactionActive();
        if (!together) {
            database.sql(NOTE).params(noted).update();
        }
        return database.sql(together ? "with noted as (" + NOTE + ") " + OLDEST : OLDEST)
                .params(noted)
                .param("since", stored(now.minus(what.within())))
                .param("allowed", together ? allowed - 1 : allowed)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes the last try back, because it was right. */
    public void succeeded(Trying what, String subject) {
        database.sql("delete from identity.attempt where id = (select id from identity.attempt"
                        + " where kind = ? and subject = ? order by at desc, id desc limit 1)")
                .params(what.name(), subject)
                .update();
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
