package org.harambee.innovation.mergers;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks those who supported an idea whether they support the one it has become a part of. It waits until they say yes
 * there, or take their support of the old one back.
 */
@Component
class AskedSupporters implements NeedsHere {
    private final JdbcClient database;

    AskedSupporters(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("""
                        select s.partnership_id, parent.title, child.title, child.code
                        from innovation.support s
                        join innovation.idea parent on parent.id = s.idea_id and parent.state = 'merged'
                            and parent.title is not null
                        join innovation.idea_parent p on p.parent_id = parent.id
                        join innovation.idea child on child.id = p.child_id and child.state = 'open'
                        where s.person_id = ? and s.partnership_id = any(?)
                            and not exists (select from innovation.support o
                                where o.idea_id = child.id and o.person_id = s.person_id)
                        order by child.id
                        """)
                .param(presence.person().value())
                .param(presence.ids())
                .query((row, number) -> presence.line(
                        row.getObject(1, UUID.class),
                        Said.of("innovation-needs-carrying", "old", row.getString(2), "new", row.getString(3)),
                        "/ideas/" + row.getString(4) + "#support"))
                .list();
    }
}
