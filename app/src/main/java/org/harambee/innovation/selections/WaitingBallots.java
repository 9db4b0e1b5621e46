package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people which ballots wait for them, the next to close first. */
@Component
class WaitingBallots implements NeedsYou {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Clock clock;

    WaitingBallots(JdbcClient database, Partnerships partnerships, Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        UUID person = viewer.personId();
        return person == null
                ? List.of()
                : partnerships.all(viewer).stream()
                        .flatMap(partnership -> lines(partnership, person).stream())
                        .toList();
    }

    private List<Line> lines(Partnership partnership, UUID person) {
        UUID[] partners = partnerships.mandates(partnership.id(), new PersonId(person)).stream()
                .map(affiliate -> affiliate.value())
                .toArray(UUID[]::new);
        return database.sql("""
                        select distinct s.code, s.title, s.closes_at from innovation.selection s
                        join innovation.selection_roll r on r.selection_id = s.id
                        where s.partnership_id = :partnership and s.opened_at is not null and s.closes_at > :now
                            and ((r.person_id = :person and not r.voted)
                                or (r.person_id is null and r.affiliate_id = any(:partners)
                                    and not exists (select from innovation.selection_voice v
                                        where v.selection_id = s.id and v.affiliate_id = r.affiliate_id)))
                        order by s.closes_at, s.code
                        """)
                .param("partnership", partnership.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("partners", partners)
                .query((row, number) -> new Line(
                        Said.of("innovation-selection-needs-ballot", "title", row.getString("title")),
                        partnership.path() + "/selections/" + row.getString("code")))
                .list();
    }
}
