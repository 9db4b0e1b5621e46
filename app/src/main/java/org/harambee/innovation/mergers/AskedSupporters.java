package org.harambee.innovation.mergers;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks those who supported an idea whether they support the one it has become a part of. It waits until they say yes
 * there, or take their support of the old one back.
 */
@Component
class AskedSupporters implements NeedsYou {
    private final JdbcClient database;
    private final Partnerships partnerships;

    AskedSupporters(JdbcClient database, Partnerships partnerships) {
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
        return database.sql("""
                        select parent.title, child.title, child.code
                        from innovation.support s
                        join innovation.idea parent on parent.id = s.idea_id and parent.state = 'merged'
                        join innovation.idea_parent p on p.parent_id = parent.id
                        join innovation.idea child on child.id = p.child_id and child.state = 'open'
                        where s.person_id = :person and s.partnership_id = :partnership
                            and not exists (select from innovation.support o
                                where o.idea_id = child.id and o.person_id = s.person_id)
                        order by child.id
                        """)
                .param("person", viewer.person())
                .param("partnership", partnership.id().value())
                .query((row, number) -> new Line(
                        Said.of("innovation-needs-carrying", "old", row.getString(1), "new", row.getString(2)),
                        partnership.path() + "/ideas/" + row.getString(3) + "#support"))
                .list();
    }
}
