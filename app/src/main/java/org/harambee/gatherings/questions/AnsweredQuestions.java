package org.harambee.gatherings.questions;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people that a question of theirs was answered, until they have read the answer. */
@Component
class AnsweredQuestions implements NeedsYou {
    private final JdbcClient database;
    private final Partnerships partnerships;

    AnsweredQuestions(JdbcClient database, Partnerships partnerships) {
        this.database = database;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        UUID asker = viewer.personId();
        return asker == null
                ? List.of()
                : partnerships.all(viewer).stream()
                        .flatMap(partnership -> lines(partnership, asker).stream())
                        .toList();
    }

    private List<Line> lines(Partnership partnership, UUID asker) {
        return database.sql("""
                        select s.title, s.code, g.slug, count(*) answered
                        from gatherings.post q
                        join gatherings.session s on s.id = q.session_id
                        join gatherings.gathering g on g.id = s.gathering_id
                        where q.partnership_id = ? and q.person_id = ? and\s""" + Posts.UNREAD + """
                        group by s.id, s.title, s.code, g.slug order by min(q.kept_order)
                        """)
                .param(partnership.id().value())
                .param(asker)
                .query((row, number) -> new Line(
                        Said.of(
                                "gatherings-needs-reading",
                                "count",
                                row.getInt("answered"),
                                "title",
                                row.getString("title")),
                        partnership.path() + "/gatherings/" + row.getString("slug") + "/sessions/"
                                + row.getString("code") + "#questions"))
                .list();
    }
}
