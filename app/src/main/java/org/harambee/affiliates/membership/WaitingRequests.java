package org.harambee.affiliates.membership;

import java.util.List;
import java.util.UUID;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells coordinators who waits for them; administrators, where an affiliate has no coordinator yet. */
@Component
class WaitingRequests implements NeedsYou {
    private static final String WAITING = """
            with coordinator as (
                select affiliate_id, person_id from affiliates.member
                where coordinator and accepted_at is not null and left_at is null)
            select a.code, a.name, count(*) as waiting
            from affiliates.member m join affiliates.affiliate a on a.id = m.affiliate_id
            where m.accepted_at is null and m.declined_at is null and m.left_at is null
                and (exists (select from coordinator c where c.affiliate_id = a.id and c.person_id = :person)
                    or :administrator and not exists (select from coordinator c where c.affiliate_id = a.id))
            group by a.code, a.name
            order by min(m.asked_at)
            """;

    private final JdbcClient database;

    WaitingRequests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        return viewer.id().map(person -> lines(person, viewer)).orElse(List.of());
    }

    private List<Line> lines(UUID person, Viewer viewer) {
        return database.sql(WAITING)
                .param("person", person)
                .param("administrator", viewer.administrator())
                .query((row, number) -> new Line(
                        Said.of("affiliates-needs-requests", "count", row.getInt(3), "affiliate", row.getString(2)),
                        "/affiliates/" + row.getString(1) + "#requests"))
                .list();
    }
}
