package org.harambee.gatherings.questions;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people that a question of theirs was answered, until they have read the answer. */
@Component
class AnsweredQuestions implements NeedsHere {
    private final JdbcClient database;

    AnsweredQuestions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("""
                        select q.partnership_id, s.title, s.code, g.slug, count(*) answered
                        from gatherings.post q
                        join gatherings.session s on s.id = q.session_id
                        join gatherings.gathering g on g.id = s.gathering_id
                        where q.partnership_id = any(?) and q.person_id = ? and\s""" + Posts.UNREAD + """
                        group by q.partnership_id, s.id, s.title, s.code, g.slug order by min(q.kept_order)
                        """)
                .param(presence.ids())
                .param(presence.person().value())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of(
                                "gatherings-needs-reading",
                                "count",
                                row.getInt("answered"),
                                "title",
                                row.getString("title")),
                        "/gatherings/" + row.getString("slug") + "/sessions/" + row.getString("code") + "#questions"))
                .list();
    }
}
