package org.harambee.ui;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.harambee.database.Ids;
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
    private final OtherNodes others;
    private final String node;

    Changes(OtherNodes others, Ids ids) {
        this.others = others;
        UUID id = ids.next();
        this.node = id.toString();
    }

    /** The number of changes so far, as seen by this node. */
    public long count() {
        return count.get();
    }

    /** What this node calls itself when it tells the others. */
    public String node() {
        return node;
    }

    /**
     * Called in the transaction of a write. Readers here learn of it when that commits, those of other nodes before the
     * write is acknowledged: see {@link OtherNodes}.
     */
    public void announce() {
        boolean announced = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(Announcement.class::isInstance);
        if (!announced) {
            TransactionSynchronizationManager.registerSynchronization(new Announcement());
        }
    }

    /** Something changed somewhere. */
    public void happened() {
        count.incrementAndGet();
    }

    private final class Announcement implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            happened();
            others.tell(CHANNEL, node);
        }
    }
}
