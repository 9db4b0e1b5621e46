package org.harambee.gatherings.questions;

import java.util.List;
import java.util.UUID;
import org.harambee.gatherings.Authorship;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells authors which questions wait for them, in the partnerships they may see. */
@Component
class UnansweredQuestions implements NeedsHere {
    private final JdbcClient database;
    private final Authorship authorship;

    UnansweredQuestions(JdbcClient database, Authorship authorship) {
        this.database = database;
        this.authorship = authorship;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return database.sql("""
                        select s.partnership_id, s.title, s.code, g.slug, count(*) waiting
                        from gatherings.session s
                        join gatherings.gathering g on g.id = s.gathering_id
                        join gatherings.post q on q.session_id = s.id and q.answers is null and q.withdrawn_at is null
                        where s.partnership_id = any(?) and s.author_user_names && ?::text[]
                            and not exists (select from gatherings.post a
                                where a.answers = q.id and a.withdrawn_at is null)
                        group by s.partnership_id, s.id, s.title, s.code, g.slug order by min(q.kept_order)
                        """)
                .param(presence.ids())
                .param(authorship.namesOf(presence.person()).toArray(String[]::new))
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of(
                                "gatherings-needs-answer",
                                "count",
                                row.getInt("waiting"),
                                "title",
                                row.getString("title")),
                        "/gatherings/" + row.getString("slug") + "/sessions/" + row.getString("code") + "#questions"))
                .list();
    }
}
