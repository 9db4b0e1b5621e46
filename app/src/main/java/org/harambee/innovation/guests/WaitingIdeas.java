package org.harambee.innovation.guests;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those with a mandate where guests' ideas wait to be let in. */
@Component
class WaitingIdeas implements NeedsHere {
    private final JdbcClient database;

    WaitingIdeas(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("select partnership_id, count(*) from innovation.idea"
                        + " where partnership_id = any(?) and state = 'waiting' group by partnership_id")
                .param(presence.mandated())
                .query((row, number) -> line(presence, row.getObject(1, UUID.class), row.getInt(2)))
                .list();
    }

    private static NeedsYou.Line line(Presence presence, UUID partnership, int count) {
        return presence.line(
                partnership,
                Said.of(
                        "innovation-needs-admission",
                        "count",
                        count,
                        "partnership",
                        presence.of(partnership).name()),
                "/ideas?state=waiting");
    }
}
