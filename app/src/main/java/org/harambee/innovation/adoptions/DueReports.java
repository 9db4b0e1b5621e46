package org.harambee.innovation.adoptions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks those who took something home how it goes, half a year after they last said something of it. */
@Component
class DueReports implements NeedsHere {
    private static final int MONTHS = 6;

    private final JdbcClient database;
    private final Memberships memberships;
    private final Clock clock;

    DueReports(JdbcClient database, Memberships memberships, Clock clock) {
        this.database = database;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** When they are asked who were heard of last at this instant. */
    static Instant due(Instant heard) {
        return heard.atOffset(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        UUID[] coordinated = memberships.coordinatedBy(presence.person()).stream()
                .map(AffiliateId::value)
                .toArray(UUID[]::new);
        if (coordinated.length == 0 && presence.mandates().isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select a.partnership_id, a.code,
                            coalesce(case when i.state <> 'withdrawn' then i.title end, p.title, a.code) title
                        from innovation.adoption a
                        left join innovation.idea i on i.id = a.idea_id
                        left join innovation.prototype p on p.id = a.prototype_id
                        where a.partnership_id = any(?) and a.ended_at is null
                            and (a.affiliate_id = any(?) or (a.partnership_id, a.affiliate_id)
                                in (select * from unnest(?::uuid[], ?::uuid[])))
                            and coalesce((select max(r.told_at) from innovation.adoption_report r
                                where r.adoption_id = a.id), a.adopted_at) <= ?
                        order by a.id
                        """)
                .param(presence.ids())
                .param(coordinated)
                .param(presence.eachPartnership())
                .param(presence.eachAffiliate())
                .param(clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS))
                .query((row, number) -> presence.line(
                        row.getObject(1, UUID.class),
                        Said.of("innovation-adoption-due", "title", row.getString(3)),
                        "/adoptions/" + row.getString(2) + "#reports"))
                .list();
    }
}
