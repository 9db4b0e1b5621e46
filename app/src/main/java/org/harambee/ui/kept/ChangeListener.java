package org.harambee.ui.kept;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears what other nodes, and commands beside this server, have changed. */
@Component
class ChangeListener implements SmartLifecycle {
    private static final int WAIT_MILLIS = 5_000;
    private static final int RETRY_MILLIS = 1_000;
    /** Nothing kept is trusted for longer than this without a word; with one wait more it is as long as a page is kept. */
    private static final Duration TRUST = Duration.ofSeconds(25);

    private final DataSource dataSource;
    private final Changes changes;
    private volatile boolean running;

    ChangeListener(DataSource dataSource, Changes changes) {
        this.dataSource = dataSource;
        this.changes = changes;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("changes").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                hear(connection);
            } catch (SQLException away) {
                // whatever was announced meanwhile is lost to us: nothing kept may be trusted
                changes.happened();
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Changes.CHANNEL);
        }
        changes.happened();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        long trusted = System.nanoTime();
        try {
            while (running) {
                PGNotification[] heard = postgres.getNotifications(WAIT_MILLIS);
                // a node that died between a commit and its telling has told nobody
                if (othersChanged(heard) || System.nanoTime() - trusted > TRUST.toNanos()) {
                    changes.happened();
                    trusted = System.nanoTime();
                }
            }
        } finally {
            silence(connection);
        }
    }

    private boolean othersChanged(PGNotification @Nullable [] heard) {
        return heard != null
                && Stream.of(heard).anyMatch(one -> !one.getParameter().equals(changes.node()));
    }

    private static void silence(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
