package org.harambee.identity.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is tried. A try is noted before it is judged, so that many at once count like many in turn. */
@Repository
@EnableConfigurationProperties(Limits.class)
public class Throttle {
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    /** Notes the try, unless the one that is as many back as are allowed still counts. */
    private static final String NOTE = """
        with last as (
            select coalesce(max(number), 0) as number from identity.attempt where kind = :kind and subject = :subject),
        back as (
            select a.at from last, identity.attempt a
            where a.kind = :kind and a.subject = :subject and a.number <= last.number + 1 - :allowed
            order by a.number desc limit 1),
        noted as (
            insert into identity.attempt (kind, subject, number, at)
            select :kind, :subject, last.number + 1, :now from last
            where not exists (select from back where at > :since)
            on conflict do nothing returning at)
        select (select at from noted) as noted, (select at from back where at > :since) as counts
        """;

    private final JdbcClient database;
    private final Clock clock;
    private final Limits limits;
    private final AtomicReference<Instant> forgetting = new AtomicReference<>(Instant.MIN);

    Throttle(JdbcClient database, Clock clock, Limits limits) {
        this.database = database;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Notes a try, and tells how long to wait where there were too many. A try that has to wait counts no further. A try
     * in a transaction under way counts as soon as that has come to its end, for which another of its subject waits.
     *
     * @param subject the name or address it is counted for
     */
    public Optional<Duration> attempt(Trying what, String subject) {
        int allowed = what.limit(limits);
        if (allowed <= 0) {
            return Optional.of(what.within());
        }
        Instant now = clock.instant();
        forget(now);
        Noted noted = note(what, subject, now, allowed);
        while (noted.lost()) {
            noted = note(what, subject, now, allowed);
        }
        return Optional.ofNullable(noted.counts())
                .map(oldest -> Duration.between(now, oldest.toInstant().plus(what.within())));
    }

    /**
     * What came of noting a try.
     *
     * @param at null where it was not noted
     * @param counts of the tries that still count the one that is as many back as are allowed, or null where none is
     */
    private record Noted(
            @Nullable OffsetDateTime at, @Nullable OffsetDateTime counts) {

        /** Whether another has taken its number at the same time. */
        boolean lost() {
            return at == null && counts == null;
        }
    }

    private Noted note(Trying what, String subject, Instant now, int allowed) {
        return database.sql(NOTE)
                .param("kind", what.name())
                .param("subject", subject)
                .param("now", stored(now))
                .param("since", stored(now.minus(what.within())))
                .param("allowed", allowed)
                .query((row, number) -> new Noted(
                        row.getObject("noted", OffsetDateTime.class), row.getObject("counts", OffsetDateTime.class)))
                .single();
    }

    /** Takes the last try back, because it was right. */
    public void succeeded(Trying what, String subject) {
        database.sql("delete from identity.attempt where (kind, subject, number) ="
                        + " (select kind, subject, max(number) from identity.attempt"
                        + " where kind = ? and subject = ? group by kind, subject)")
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
