package org.harambee.partnership.departures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.PartnerLeft;
import org.harambee.partnership.Partnership;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lets a partner go. The others go on, whoever started it; when nobody is left, the partnership closes. */
@Repository
class Departures {
    private final JdbcClient database;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(JdbcClient database, Acts acts, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** False where the partner has left before. */
    @Transactional
    boolean leave(Partnership partnership, Affiliate affiliate, String reason, String handover, Actor by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        // one departure after the other, so that of the last two who leave at once one is the last
        database.sql("select 1 from partnership.partnership where id = ? for update")
                .param(partnership.id().value())
                .query()
                .listOfRows();
        int left = database.sql(
                        "update partnership.partner set left_at = ?, left_by = ?, left_because = ?, handover = ?"
                                + " where partnership_id = ? and affiliate_id = ?"
                                + " and joined_at is not null and left_at is null")
                .param(now)
                .param(by.person().value())
                .param(reason)
                .param(handover)
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .update();
        if (left == 0) {
            return false;
        }
        endMandates(partnership, affiliate, by, now);
        acts.record(new Act(
                partnership.id(),
                by,
                "partnership-act-left",
                partnership.path() + "/partners/" + affiliate.code(),
                partnership.name()));
        closeIfNobodyIsLeft(partnership, by, now);
        events.publishEvent(new PartnerLeft(partnership.id(), affiliate.id()));
        return true;
    }

    private void endMandates(Partnership partnership, Affiliate affiliate, Actor by, OffsetDateTime now) {
        database.sql("update partnership.mandate set until = ?, ended_by = ?"
                        + " where partnership_id = ? and affiliate_id = ? and until is null")
                .param(now)
                .param(by.person().value())
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .update();
    }

    private void closeIfNobodyIsLeft(Partnership partnership, Actor by, OffsetDateTime now) {
        int closed = database.sql("update partnership.partnership p set closed_at = ? where id = ?"
                        + " and not exists (select from partnership.partner a where a.partnership_id = p.id"
                        + " and a.joined_at is not null and a.left_at is null)")
                .param(now)
                .param(partnership.id().value())
                .update();
        if (closed == 1) {
            database.sql("update partnership.partner set withdrawn_at = ?, withdrawn_by = ? where partnership_id = ?"
                            + " and joined_at is null and declined_at is null and withdrawn_at is null")
                    .param(now)
                    .param(by.person().value())
                    .param(partnership.id().value())
                    .update();
        }
    }
}
