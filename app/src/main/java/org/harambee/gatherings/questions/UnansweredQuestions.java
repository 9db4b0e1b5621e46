package org.harambee.gatherings.questions;

import java.util.List;
import org.harambee.gatherings.Authorship;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells authors which questions wait for them, in the partnerships they may see. */
@Component
class UnansweredQuestions implements NeedsYou {
    private final JdbcClient database;
    private final Authorship authorship;
    private final Partnerships partnerships;

    UnansweredQuestions(JdbcClient database, Authorship authorship, Partnerships partnerships) {
        this.database = database;
        this.authorship = authorship;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        String[] names = authorship.namesOf(viewer).toArray(String[]::new);
        if (names.length == 0) {
            return List.of();
        }
        return partnerships.all(viewer).stream()
                .flatMap(partnership -> lines(partnership, names).stream())
                .toList();
    }

    private List<Line> lines(Partnership partnership, String[] names) {
        PartnershipId id = partnership.id();
        return database.sql("""
                        select s.title, s.code, g.slug, count(*) waiting
                        from gatherings.session s
                        join gatherings.gathering g on g.id = s.gathering_id
                        join gatherings.post q on q.session_id = s.id and q.answers is null and q.withdrawn_at is null
                        where s.partnership_id = ? and s.author_user_names && ?::text[]
                            and not exists (select from gatherings.post a
                                where a.answers = q.id and a.withdrawn_at is null)
                        group by s.id, s.title, s.code, g.slug order by min(q.kept_order)
                        """)
                .param(id.value())
                .param(names)
                .query((row, number) -> new Line(
                        Said.of(
                                "gatherings-needs-answer",
                                "count",
                                row.getInt("waiting"),
                                "title",
                                row.getString("title")),
                        partnership.path() + "/gatherings/" + row.getString("slug") + "/sessions/"
                                + row.getString("code")))
                .list();
    }
}
