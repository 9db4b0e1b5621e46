package org.harambee.innovation.juries;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What juries wait for: answers, reviews, a juror in another's place, authors who read what was written to them. */
@Component
class JuryNeeds implements NeedsHere {
    private static final String OF_JUROR = """
            select j.partnership_id, j.code, j.name, 0 done, 0 count from innovation.jury j
                join innovation.jury_juror m on m.jury_id = j.id and m.person_id = :person and m.state = 'invited'
                where j.partnership_id = any(:partnerships) and j.state <> 'closed' order by m.invited_at
            """;
    private static final String OF_KEEPER = """
            select j.partnership_id, j.code, j.name, 0 done, count(*) count from innovation.jury j
                join innovation.jury_idea i on i.jury_id = j.id
                join innovation.idea o on o.id = i.idea_id and o.state = 'open'
                where j.partnership_id = any(:partnerships) and j.state = 'reviewing' and j.reviews >
                    (select count(*) from innovation.jury_review r
                        where r.jury_id = j.id and r.idea_id = i.idea_id and r.state <> 'abstained')
                group by j.id order by j.id
            """;
    private static final String OF_AUTHOR = """
            select j.partnership_id, j.code || '/notes/' || i.code code, i.title name, 0 done, 0 count from innovation.jury j
                join innovation.jury_review r on r.jury_id = j.id and r.state = 'given' and r.note <> ''
                join innovation.idea i on i.id = r.idea_id
                join innovation.idea_author a on a.idea_id = i.id and a.person_id = :person
                    and a.accepted_at is not null
                where j.partnership_id = any(:partnerships) and j.state = 'closed'
                    and not exists (select from innovation.jury_note_read n
                        where n.jury_id = j.id and n.idea_id = i.id and n.person_id = a.person_id)
                group by j.id, i.id order by j.id, i.id
            """;

    private final JdbcClient database;

    JuryNeeds(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return Stream.of(
                        lines(
                                reviewer(true),
                                "innovation-needs-reviews-reminded",
                                "/reviews",
                                presence,
                                presence.ids()),
                        lines(OF_JUROR, "innovation-needs-juror", "/seat", presence, presence.ids()),
                        lines(reviewer(false), "innovation-needs-reviews", "/reviews", presence, presence.ids()),
                        lines(OF_AUTHOR, "innovation-needs-note", "", presence, presence.ids()),
                        lines(OF_KEEPER, "innovation-needs-reviewers", "/assignment", presence, presence.mandated()))
                .flatMap(List::stream)
                .toList();
    }

    private static String reviewer(boolean reminded) {
        return """
            select j.partnership_id, j.code, j.name, count(*) filter (where r.state <> 'assigned') done, count(*) count
                from innovation.jury j
                join innovation.jury_review r on r.jury_id = j.id and r.person_id = :person
                join innovation.idea i on i.id = r.idea_id and i.state = 'open'
                where j.partnership_id = any(:partnerships) and j.state = 'reviewing' and %s exists
                    (select from innovation.jury_reminder m where m.jury_id = j.id and m.person_id = :person)
                group by j.id having count(*) filter (where r.state = 'assigned') > 0 order by j.ends nulls last, j.id
            """.formatted(reminded ? "" : "not");
    }

    private List<NeedsYou.Line> lines(String sql, String key, String tail, Presence presence, UUID[] partnerships) {
        return database.sql(sql)
                .param("partnerships", partnerships)
                .param("person", presence.person().value())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of(
                                key,
                                "name",
                                row.getString("name"),
                                "done",
                                row.getInt("done"),
                                "count",
                                row.getInt("count")),
                        "/juries/" + row.getString("code") + tail))
                .list();
    }
}
