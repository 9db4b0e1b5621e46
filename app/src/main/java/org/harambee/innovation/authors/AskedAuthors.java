package org.harambee.innovation.authors;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people of which ideas they are asked to be an author, in the partnerships they may see. */
@Component
class AskedAuthors implements NeedsHere {
    private final JdbcClient database;

    AskedAuthors(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("select i.partnership_id, i.code, i.title from innovation.idea_author a"
                        + " join innovation.idea i on i.id = a.idea_id and i.state = 'open' and i.title is not null"
                        + " where a.person_id = ? and a.accepted_at is null and a.partnership_id = any(?)"
                        + " order by a.asked_at")
                .param(presence.person().value())
                .param(presence.ids())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of("innovation-needs-author", "title", row.getString("title")),
                        "/ideas/" + row.getString("code") + "/authors"))
                .list();
    }
}
