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

/** Counts what is tried. A try is noted and judged in one statement, so that many at once count like many in turn. */
@Repository
@EnableConfigurationProperties(Limits.class)
public class Throttle {
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    /**
     * Notes the try, unless as many before it as are allowed still count. The numbers say at once that they can't; only
     * where they may, since the one as many numbers back counts, are they gone through. Numbers alone would not do: they
     * may start anew while somebody goes on with the old.
     */
    private static final String NOTE = """
        with last as (
            select coalesce(max(number), 0) as number from identity.attempt where kind = :kind and subject = :subject),
        back as (
            select a.at from last, identity.attempt a
            where a.kind = :kind and a.subject = :subject and a.number <= last.number + 1 - :allowed
            order by a.number desc limit 1),
        held as (
            select at from identity.attempt
            where kind = :kind and subject = :subject and at > :since and exists (select from back where at > :since)
            order by number desc offset :allowed - 1 limit 1),
        noted as (
            insert into identity.attempt (kind, subject, number, at)
            select :kind, :subject, last.number + 1, :now from last where not exists (select from held)
            on conflict do nothing returning at)
        select (select at from noted) as noted, (select at from held) as held
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
     * Notes a try, and tells how long to wait where there were too many. A try that has to wait counts no further. In a
     * transaction it counts when that has come to its end: until then others of its subject wait, so nothing slow may
     * follow it there.
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
        return Optional.ofNullable(noted.held())
                .map(oldest -> Duration.between(now, oldest.toInstant().plus(what.within())));
    }

    /**
     * What came of noting a try.
     *
     * @param at null where it was not noted
     * @param held the oldest of as many as are allowed that still count, or null where there are fewer
     */
    private record Noted(
            @Nullable OffsetDateTime at, @Nullable OffsetDateTime held) {

        /** Whether another has taken its number at the same time. */
        boolean lost() {
            return at == null && held == null;
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
                        row.getObject("noted", OffsetDateTime.class), row.getObject("held", OffsetDateTime.class)))
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
