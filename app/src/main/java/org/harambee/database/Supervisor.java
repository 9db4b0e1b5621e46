package org.harambee.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether the embedded PostgreSQL lives, and starts it again where it does not. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final EmbeddedDatabase database;
    private final Thread thread;
    private boolean failing;

    private Supervisor(EmbeddedDatabase database) {
        this.database = database;
        this.thread = Thread.ofPlatform().daemon().name("database-supervisor").unstarted(this::watch);
    }

    static Supervisor of(EmbeddedDatabase database) {
        var supervisor = new Supervisor(database);
        supervisor.thread.start();
        return supervisor;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (database.revive()) {
                LOG.warn("PostgreSQL had stopped and was started again.");
                failing = false;
            }
        } catch (IOException | DatabaseFailure e) {
            if (!failing) {
                LOG.error("PostgreSQL has stopped and does not start, trying on: {}", e.getMessage());
            }
            failing = true;
        }
    }
}
