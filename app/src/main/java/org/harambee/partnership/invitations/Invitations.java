package org.harambee.partnership.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks affiliates to join and takes their answers, each at most once. */
@Repository
public class Invitations {
    // of two who answer at once, the database lets one change the row; the other then finds nothing to change
    private static final String OPEN = " where partnership_id = ? and affiliate_id = ? and joined_at is null"
            + " and declined_at is null and withdrawn_at is null and left_at is null";

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Invitations(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks these affiliates; those who are partners or asked already are passed over. Returns how many were asked. */
    @Transactional
    public int invite(Partnership partnership, List<Affiliate> affiliates, Actor by) {
        int invited = 0;
        for (Affiliate affiliate : affiliates) {
            if (insert(partnership, affiliate, by)) {
                record(partnership, affiliate, by, "partnership-act-invited");
                invited++;
            }
        }
        return invited;
    }

    /** Joins, and gives the one who accepts a mandate to speak for the affiliate here. */
    @Transactional
    Answer accept(Partnership partnership, Affiliate affiliate, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), partnership.zone());
        int joined = database.sql("update partnership.partner set joined_at = ?, joined_by = ?, since = ?" + OPEN)
                .param(now())
                .param(by.person().value())
                .param(today.toString())
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .update();
        if (joined == 0) {
            return new Answer.Late();
        }
        mandate(partnership, by, affiliate, today);
        record(partnership, affiliate, by, "partnership-act-joined");
        return new Answer.Taken();
    }

    @Transactional
    Answer decline(Partnership partnership, Affiliate affiliate, Actor by) {
        return end("declined", "partnership-act-declined", partnership, affiliate, by);
    }

    @Transactional
    Answer withdraw(Partnership partnership, Affiliate affiliate, Actor by) {
        return end("withdrawn", "partnership-act-withdrawn", partnership, affiliate, by);
    }

    private Answer end(String how, String kind, Partnership partnership, Affiliate affiliate, Actor by) {
        int ended = database.sql("update partnership.partner set " + how + "_at = ?, " + how + "_by = ?" + OPEN)
                .param(now())
                .param(by.person().value())
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .update();
        if (ended == 0) {
            return new Answer.Late();
        }
        record(partnership, affiliate, by, kind);
        return new Answer.Taken();
    }

    private boolean insert(Partnership partnership, Affiliate affiliate, Actor by) {
        return database.sql("insert into partnership.partner (id, partnership_id, affiliate_id, invited_at, invited_by)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .param(ids.next())
                        .param(partnership.id().value())
                        .param(affiliate.id().value())
                        .param(now())
                        .param(by.person().value())
                        .update()
                == 1;
    }

    private void mandate(Partnership partnership, Actor by, Affiliate affiliate, LocalDate today) {
        UUID person = by.person().value();
        database.sql("insert into partnership.mandate"
                        + " (id, partnership_id, affiliate_id, person_id, since, given_at, given_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(ids.next())
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .param(person)
                .param(today)
                .param(now())
                .param(person)
                .update();
    }

    private void record(Partnership partnership, Affiliate affiliate, Actor by, String kind) {
        acts.record(new Act(
                partnership.id(), by, kind, partnership.path() + "/partners/" + affiliate.code(), affiliate.name()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
