package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens selections whose time has come and counts those that have closed, one after the other on one thread, so
 * that the requests keep the other processors. What was not finished when the program stopped is found again when it starts.
 */
@Component
class SelectionWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SelectionWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Opening opening;
    private final Counting counting;
    private final Clock clock;
    private final Map<UUID, Instant> faults = new HashMap<>();
    private volatile boolean running;

    SelectionWatch(JdbcClient database, Opening opening, Counting counting, Clock clock) {
        this.database = database;
        this.opening = opening;
        this.counting = counting;
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
            while (running) {
                pool.submit(this::look).join();
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static ForkJoinWorkerThread counter(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("selections-count");
        return thread;
    }

    private void look() {
        try {
            ids("opened_at is null and opens_at <= ? and closes_at > ?").forEach(id -> tried(id, opening::due));
            ids("opened_at is not null and closes_at <= ? and ?::timestamptz is not null")
                    .forEach(id -> tried(id, counting::count));
        } catch (RuntimeException away) {
            LOG.debug("Selections could not be looked at.", away);
        }
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
