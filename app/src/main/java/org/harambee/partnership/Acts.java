package org.harambee.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.harambee.database.Ids;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of what was done, kept in the transaction of the act itself. */
@Component
public class Acts {
    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    Acts(JdbcClient database, Ids ids, Clock clock, Changes changes) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    /** Records an act, and lets readers know that something changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        Instant now = clock.instant();
        database.sql(
                        "insert into partnership.act (id, partnership_id, at, person_id, affiliate_id, kind, path, subject)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(act.partnership().value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(act.actor().person().value())
                .param(act.actor().affiliateValue())
                .param(act.kind())
                .param(act.path())
                .param(act.subject())
                .update();
        changes.announce();
    }
}
