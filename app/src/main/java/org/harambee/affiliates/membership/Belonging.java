package org.harambee.affiliates.membership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.MemberLeft;
import org.harambee.identity.PersonId;
import org.harambee.ui.Changes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of belonging. Each is one statement that changes only what is still as it was, so that doing it twice, or
 * two people doing it at once, comes to the same; each tells whether it changed anything.
 */
@Component
@Transactional
class Belonging {
    private static final String OPEN = " where affiliate_id = ? and person_id = ? and left_at is null"
            + " and declined_at is null and accepted_at is ";

    private final JdbcClient database;
    private final Clock clock;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Belonging(JdbcClient database, Clock clock, Changes changes, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
        this.events = events;
    }

    boolean ask(AffiliateId affiliate, PersonId person) {
        return changed(database.sql("insert into affiliates.member (affiliate_id, person_id, asked_at) values (?, ?, ?)"
                        + " on conflict (affiliate_id, person_id) do update set asked_at = excluded.asked_at,"
                        + " coordinator = false, accepted_at = null, accepted_by = null, declined_at = null,"
                        + " declined_by = null, left_at = null"
                        + " where member.left_at is not null or member.declined_at is not null")
                .params(affiliate.value(), person.value(), now())
                .update());
    }

    boolean accept(AffiliateId affiliate, PersonId person, PersonId by) {
        return changed(database.sql("update affiliates.member set accepted_at = ?, accepted_by = ?" + OPEN + "null")
                .params(now(), by.value(), affiliate.value(), person.value())
                .update());
    }

    boolean decline(AffiliateId affiliate, PersonId person, PersonId by) {
        return changed(database.sql("update affiliates.member set declined_at = ?, declined_by = ?" + OPEN + "null")
                .params(now(), by.value(), affiliate.value(), person.value())
                .update());
    }

    /** Ends a membership, or withdraws the wish for one. */
    boolean leave(AffiliateId affiliate, PersonId person) {
        boolean left = changed(database.sql("update affiliates.member set left_at = ?, coordinator = false"
                        + " where affiliate_id = ? and person_id = ? and left_at is null and declined_at is null")
                .params(now(), affiliate.value(), person.value())
                .update());
        if (left) {
            events.publishEvent(new MemberLeft(affiliate, person));
        }
        return left;
    }

    boolean coordinate(AffiliateId affiliate, PersonId person, boolean coordinator, PersonId by) {
        return changed(database.sql("update affiliates.member set coordinator = ?, coordinator_since = ?,"
                        + " coordinator_by = ?" + OPEN + "not null and coordinator <> ?")
                .params(coordinator, now(), by.value(), affiliate.value(), person.value(), coordinator)
                .update());
    }

    private boolean changed(int rows) {
        if (rows > 0) {
            changes.announce();
        }
        return rows > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
