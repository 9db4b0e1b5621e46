package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.harambee.ui.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens selections whose time has come, counts those that have closed and works out the reasons, one after the other on
 * one thread, so that the requests keep the other processors. What was not finished when the program stopped is found again
 * when it starts. It asks the database when something has changed and when the next time has come, else it sleeps.
 */
@Component
class SelectionWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SelectionWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /** What is due and was not done waits for the programme, for its ballot, or for another node that counts it. */
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(10);

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Opening opening;
    private final Counting counting;
    private final Changes changes;
    private final Clock clock;
    private final Map<UUID, Instant> faults = new HashMap<>();
    private volatile boolean running;

    SelectionWatch(JdbcClient database, Opening opening, Counting counting, Changes changes, Clock clock) {
        this.database = database;
        this.opening = opening;
        this.counting = counting;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("selections").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        // rules work in parallel where they can: in a pool of one they leave the other processors to the requests
        try (var pool = new ForkJoinPool(1, SelectionWatch::counter, null, false)) {
            long seen = -1;
            Instant next = Instant.MIN;
            while (running) {
                long change = changes.count();
                if (change != seen || !clock.instant().isBefore(next)) {
                    // what changes while it looks is looked at again
                    seen = change;
                    next = pool.submit(this::look).join();
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static ForkJoinWorkerThread counter(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("selections-count");
        return thread;
    }

    /** Does what is due; when to look again, whatever happens until then. */
    private Instant look() {
        try {
            ids("opened_at is null and opens_at <= ? and closes_at > ?").forEach(id -> tried(id, opening::due));
            ids("opened_at is not null and closes_at <= ? and ?::timestamptz is not null")
                    .forEach(id -> tried(id, counting::count));
            unexplained().forEach(id -> tried(id, counting::tellMore));
            return next();
        } catch (RuntimeException away) {
            LOG.debug("Selections could not be looked at.", away);
            return Instant.MIN;
        }
    }

    private Instant next() {
        Instant again = clock.instant().plus(UNTIL_TRIED_AGAIN);
        return Stream.concat(
                        database
                                .sql("select case when opened_at is null then opens_at else closes_at end at"
                                        + " from innovation.selection"
                                        + " where counted_at is null and (opened_at is not null or closes_at > ?)")
                                .param(clock.instant().atOffset(ZoneOffset.UTC))
                                .query(OffsetDateTime.class)
                                .list()
                                .stream()
                                .map(OffsetDateTime::toInstant),
                        unexplained().stream().map(id -> Instant.MIN))
                .map(due -> due.isBefore(clock.instant()) ? again : due)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private List<UUID> unexplained() {
        return database.sql("select selection_id from innovation.selection_result where stage <> 'explained'")
                .query(UUID.class)
                .list();
    }

    private List<UUID> ids(String due) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("select id from innovation.selection where counted_at is null and " + due)
                .params(now, now)
                .query(UUID.class)
                .list();
    }

    private void tried(UUID id, Consumer<UUID> work) {
        Instant now = clock.instant();
        if (!running || now.isBefore(faults.getOrDefault(id, Instant.MIN))) {
            return;
        }
        try {
            work.accept(id);
            faults.remove(id);
        } catch (RuntimeException fault) {
            LOG.error("Selection {} could not be opened or counted; it is tried again in a minute.", id, fault);
            faults.put(id, now.plus(AFTER_A_FAULT));
        }
    }
}
