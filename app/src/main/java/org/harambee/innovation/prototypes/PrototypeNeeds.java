package org.harambee.innovation.prototypes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.partnership.NeedsHere;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Presence;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people which teams ask them, who asks to join theirs, what nobody builds any more, and of what it is time to tell how it went. */
@Component
class PrototypeNeeds implements NeedsHere {
    private final JdbcClient database;
    private final Programme programme;
    private final Clock clock;

    PrototypeNeeds(JdbcClient database, Programme programme, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public List<NeedsYou.Line> linesFor(Presence presence) {
        return Stream.of(requests(presence), orphans(presence), followUps(presence))
                .flatMap(List::stream)
                .toList();
    }

    private List<NeedsYou.Line> requests(Presence presence) {
        return database.sql("""
                        select p.partnership_id, p.code, p.title, q.asked_by is not null invited
                        from innovation.prototype_request q
                        join innovation.prototype p on p.id = q.prototype_id and p.state = 'running'
                        where q.answered_at is null and q.partnership_id = any(:partnerships)
                            and case when q.asked_by is not null then q.person_id = :person
                                else exists (select from innovation.prototype_member m
                                    where m.prototype_id = p.id and m.person_id = :person and m.left_at is null) end
                        order by q.at
                        """)
                .param("partnerships", presence.ids())
                .param("person", presence.person().value())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of(
                                row.getBoolean("invited")
                                        ? "innovation-needs-prototype-invited"
                                        : "innovation-needs-prototype-asked",
                                "title",
                                row.getString("title")),
                        "/prototypes/" + row.getString("code") + "/team"))
                .list();
    }

    /** Those that run without anybody who builds them, told to everyone with a mandate: they may take them up. */
    private List<NeedsYou.Line> orphans(Presence presence) {
        return database.sql("""
                        select p.partnership_id, p.code, p.title from innovation.prototype p
                        where p.state = 'running' and p.partnership_id = any(?)
                            and not exists (select from innovation.prototype_member m
                                where m.prototype_id = p.id and m.left_at is null)
                        order by p.changed_at
                        """)
                .param(presence.mandated())
                .query((row, number) -> presence.line(
                        row.getObject("partnership_id", UUID.class),
                        Said.of("innovation-needs-prototype-orphaned", "title", row.getString("title")),
                        "/prototypes/" + row.getString("code") + "/team"))
                .list();
    }

    private List<NeedsYou.Line> followUps(Presence presence) {
        Map<UUID, Boolean> open = new HashMap<>();
        return database
                .sql("select p.partnership_id, p.code, p.title, m.months " + FollowUps.DUE + """
                         and p.partnership_id = any(:partnerships) and (exists (
                            select from innovation.prototype_member b
                            where b.prototype_id = p.id and b.left_at is null and (b.person_id = :person
                                or (b.partnership_id, b.affiliate_id) in
                                    (select * from unnest(:each::uuid[], :affiliates::uuid[]))))
                            or (p.partnership_id = any(:each::uuid[]) and not exists (
                                select from innovation.prototype_member b
                                where b.prototype_id = p.id and b.left_at is null)))
                        order by s.since
                        """)
                .param("partnerships", presence.ids())
                .param("person", presence.person().value())
                .param("each", presence.eachPartnership())
                .param("affiliates", presence.eachAffiliate())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(
                        row.getObject("partnership_id", UUID.class),
                        row.getString("code"),
                        row.getString("title"),
                        row.getInt("months")))
                .list()
                .stream()
                .filter(due -> open.computeIfAbsent(due.partnership(), this::open))
                .map(due -> presence.line(
                        due.partnership(),
                        Said.of("innovation-needs-follow-up", "title", due.title(), "months", due.months()),
                        "/prototypes/" + due.code() + "/ending#after-" + due.months()))
                .toList();
    }

    private record Due(UUID partnership, String code, String title, int months) {}

    private boolean open(UUID partnership) {
        return programme.open(new PartnershipId(partnership), Step.FOLLOW_UP);
    }
}
