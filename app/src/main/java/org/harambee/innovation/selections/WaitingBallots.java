package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people which ballots wait for them, the next to close first. */
@Component
class WaitingBallots implements NeedsHere {
    private final JdbcClient database;
    private final Clock clock;

    WaitingBallots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("""
                        select distinct s.partnership_id, s.code, s.title, s.closes_at from innovation.selection s
                        join innovation.selection_roll r on r.selection_id = s.id
                        left join unnest(:mandated, :spoken) m(partnership_id, affiliate_id)
                            on m.partnership_id = s.partnership_id and m.affiliate_id = r.affiliate_id
                        where s.partnership_id = any(:partnerships)
                            and s.opened_at is not null and s.closes_at > :now
                            and ((r.person_id = :person and not r.voted)
                                or (r.person_id is null and m.affiliate_id is not null
                                    and not exists (select from innovation.selection_voice v
                                        where v.selection_id = s.id and v.affiliate_id = r.affiliate_id)))
                        order by s.closes_at, s.code
                        """)
                .param("partnerships", presence.ids())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", presence.person().value())
                .param("mandated", presence.eachPartnership())
                .param("spoken", presence.eachAffiliate())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of("innovation-selection-needs-ballot", "title", row.getString("title")),
                        "/selections/" + row.getString("code")))
                .list();
    }
}
