package org.harambee.resources.needs;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who asked for help, and those who speak for who needs it, that somebody can help, until they have read it. */
@Component
class UnreadAnswers implements NeedsHere {
    private final JdbcClient database;

    UnreadAnswers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("""
                        select n.partnership_id, n.code, n.what, count(*) answers
                        from resources.need n
                        join resources.need_answer a on a.need_id = n.id and a.seen_at is null
                        where n.partnership_id = any(?) and n.state = 'open' and (n.asked_by = ?
                            or (n.partnership_id, n.affiliate_id) in (select * from unnest(?::uuid[], ?::uuid[])))
                        group by n.id order by n.id
                        """)
                .param(presence.ids())
                .param(presence.person().value())
                .param(presence.eachPartnership())
                .param(presence.eachAffiliate())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of("resources-needs-you", "count", row.getInt("answers"), "what", row.getString("what")),
                        "/needs/" + row.getString("code") + "#answers"))
                .list();
    }
}
