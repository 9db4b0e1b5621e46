package org.harambee.innovation.authors;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people of which ideas they are asked to be an author, in the partnerships they may see. */
@Component
class AskedAuthors implements NeedsYou {
    private final JdbcClient database;
    private final Partnerships partnerships;

    AskedAuthors(JdbcClient database, Partnerships partnerships) {
        this.database = database;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        return viewer.signedIn()
                ? partnerships.all(viewer).stream()
                        .flatMap(partnership -> lines(partnership, viewer).stream())
                        .toList()
                : List.of();
    }

    private List<Line> lines(Partnership partnership, Viewer viewer) {
        return database.sql("select i.code, i.title from innovation.idea_author a"
                        + " join innovation.idea i on i.id = a.idea_id and i.state = 'open'"
                        + " where a.person_id = ? and a.accepted_at is null and a.partnership_id = ?"
                        + " order by a.asked_at")
                .param(viewer.person())
                .param(partnership.id().value())
                .query((row, number) -> new Line(
                        Said.of("innovation-needs-author", "title", row.getString("title")),
                        partnership.path() + "/ideas/" + row.getString("code") + "/authors"))
                .list();
    }
}
