package org.harambee.ui;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes to what readers see, on this node and on the others, so that kept pages are never older than the
 * last acknowledged write.
 */
@Component
public class Changes {
    public static final String CHANNEL = "harambee_changed";

    private final AtomicLong count = new AtomicLong();
    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** The number of changes so far, as seen by this node. */
    public long count() {
        return count.get();
    }

    /** Called in the transaction of a write; readers learn of it when that commits. */
    public void announce() {
        database.sql("select pg_notify(?, '')").param(CHANNEL).query().listOfRows();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                happened();
            }
        });
    }

    /** Something changed somewhere. */
    public void happened() {
        count.incrementAndGet();
    }
}
