package org.harambee.playbook.lessons;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everyone with a mandate that lessons wait for the playbook. */
@Component
class WaitingLessons implements NeedsHere {
    private final JdbcClient database;

    WaitingLessons(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("select partnership_id, count(*) from playbook.lesson"
                        + " where partnership_id = any(?) and answered_at is null group by partnership_id"
                        + " order by min(offered_at)")
                .param(presence.mandated())
                .query((row, number) -> presence.line(
                        row.getObject(1, UUID.class),
                        Said.of("playbook-needs-lessons", "count", row.getInt(2)),
                        "/playbook#lessons"))
                .list();
    }
}
