package org.harambee.ui;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes that something was committed here. Not in the transaction of the write itself: PostgreSQL lets
 * only one transaction at a time commit that notifies, so that each would wait for the disk alone. One writer tells of
 * all that have committed before, and they are acknowledged when it has. See docs/adr/0014.
 */
@Component
class OtherNodes {
    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    /** Whoever waits longer is acknowledged untold; other nodes trust nothing for longer than a page is kept. */
    private static final int LONGEST_WAIT_SECONDS = 3;

    private final DataSource dataSource;
    private final AtomicLong committed = new AtomicLong();
    private final ReentrantLock turn = new ReentrantLock();
    private long told;

    OtherNodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Called after a commit, while its connection is still held; returns when the others were told of it. */
    void tell(String channel, String what) {
        long mine = committed.incrementAndGet();
        try {
            if (!turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            // whoever had the turn may have told of this as well
            if (told < mine) {
                long all = committed.get();
                send(channel, what);
                told = all;
            }
        } catch (SQLException away) {
            LOG.debug("Other nodes could not be told.", away);
        } finally {
            turn.unlock();
        }
    }

    private void send(String channel, String what) throws SQLException {
        // the transaction is over, but the connection is still its writer's: no other has to be waited for
        Connection connection = DataSourceUtils.getConnection(dataSource);
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, channel);
            notify.setString(2, what);
            notify.execute();
        } finally {
            connection.setAutoCommit(alone);
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
