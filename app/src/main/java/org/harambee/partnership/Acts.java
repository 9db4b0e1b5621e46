package org.harambee.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of what was done, kept in the transaction of the act itself. */
@Component
public class Acts {
    private static final int LONGEST_SUBJECT = 160;

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
        database.sql("insert into partnership.act (id, partnership_id, at, person_id, affiliate_id, kind, path,"
                        + " subject) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(act.partnership().value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(act.actor().person().value())
                .param(act.actor().affiliateValue())
                .param(act.kind())
                .param(act.path())
                .param(shortened(act.subject()))
                .update();
        changes.announce();
    }

    /**
     * Strikes what a person took back and does not want known; only for acts that bind nobody but themselves.
     *
     * @param pathStart how the act's path starts; the rest may have changed with a title
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PartnershipId partnership, PersonId person, String kind, String pathStart) {
        database.sql("delete from partnership.act"
                        + " where partnership_id = ? and person_id = ? and kind = ? and starts_with(path, ?)")
                .param(partnership.value())
                .param(person.value())
                .param(kind)
                .param(pathStart)
                .update();
        changes.announce();
    }

    // a line of the activity tells what was done; the whole of it stands at its path
    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }
}
