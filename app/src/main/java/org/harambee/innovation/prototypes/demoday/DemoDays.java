package org.harambee.innovation.prototypes.demoday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the demo day of a partnership, and who shows what in which order. */
@Repository
public class DemoDays {
    private final JdbcClient database;
    private final Acts acts;
    private final Clock clock;

    DemoDays(JdbcClient database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    public Optional<DemoDay> of(PartnershipId partnership) {
        return database.sql("select * from innovation.demo_day where partnership_id = ?")
                .param(partnership.value())
                .query(DemoDays::day)
                .optional();
    }

    /** In the order in which they are shown. */
    public List<Demo> demos(PartnershipId partnership) {
        return database.sql("select * from innovation.demo where partnership_id = ? order by position, at")
                .param(partnership.value())
                .query((row, number) -> new Demo(
                        row.getObject("prototype_id", UUID.class),
                        row.getString("presenters"),
                        row.getString("shows"),
                        row.getString("look"),
                        row.getString("link")))
                .list();
    }

    /** @return false where somebody else has changed it meanwhile */
    @Transactional
    boolean keep(Partnership partnership, DemoDay day, Actor by) {
        int kept = database.sql("insert into innovation.demo_day as d (partnership_id, starts_at, zone, place, link,"
                        + " about, person_id, affiliate_id, at) values (:partnership, :starts, :zone, :place, :link,"
                        + " :about, :person, :affiliate, :now) on conflict (partnership_id) do update set"
                        + " starts_at = excluded.starts_at, zone = excluded.zone, place = excluded.place,"
                        + " link = excluded.link, about = excluded.about, version = d.version + 1"
                        + " where d.version = :version")
                .param("partnership", partnership.id().value())
                .param("starts", day.starts().atOffset(ZoneOffset.UTC))
                .param("zone", day.zone().getId())
                .param("place", day.place())
                .param("link", day.link())
                .param("about", day.about())
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue())
                .param("now", now())
                .param("version", day.version())
                .update();
        if (kept == 1) {
            record(partnership, "innovation-act-demo-day", partnership.name(), by);
        }
        return kept == 1;
    }

    /** Shows something at a place in the order, 1 for the first; the others stand before and behind. */
    @Transactional
    void show(PrototypePlace.At at, Demo demo, int place, Actor by) {
        List<UUID> order = new ArrayList<>(locked(at.partnership().id()));
        order.remove(demo.prototype());
        order.add(Math.max(0, Math.min(place - 1, order.size())), demo.prototype());
        database.sql(
                        "insert into innovation.demo (prototype_id, partnership_id, position, presenters, shows, look, link,"
                                + " person_id, affiliate_id, at) values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (prototype_id) do update set presenters = excluded.presenters,"
                                + " shows = excluded.shows, look = excluded.look, link = excluded.link")
                .param(demo.prototype())
                .param(at.partnership().id().value())
                .param(demo.presenters())
                .param(demo.shows())
                .param(demo.look())
                .param(demo.link())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
        for (int i = 0; i < order.size(); i++) {
            database.sql("update innovation.demo set position = ? where prototype_id = ?")
                    .params(i + 1, order.get(i))
                    .update();
        }
        record(at.partnership(), "innovation-act-demo", at.title(), by);
    }

    /** Takes a prototype from the demo day. */
    @Transactional
    void remove(PrototypePlace.At at, Actor by) {
        int removed = database.sql("delete from innovation.demo where prototype_id = ?")
                .param(at.prototype().id().value())
                .update();
        if (removed == 1) {
            record(at.partnership(), "innovation-act-demo-removed", at.title(), by);
        }
    }

    /** Notes the session in which it is held. */
    @Transactional
    void note(PartnershipId partnership, String session) {
        database.sql("update innovation.demo_day set session = ? where partnership_id = ?")
                .params(session, partnership.value())
                .update();
    }

    /** Takes it for whoever proposes its session; false where it has one, or another is about to. */
    @Transactional
    boolean proposed(PartnershipId partnership, String session) {
        return database.sql("update innovation.demo_day set session = ? where partnership_id = ? and session = ''")
                        .params(session, partnership.value())
                        .update()
                == 1;
    }

    // of two teams who put themselves in at once the second sees the first
    private List<UUID> locked(PartnershipId partnership) {
        return database.sql("select prototype_id from innovation.demo where partnership_id = ?"
                        + " order by position, at for update")
                .param(partnership.value())
                .query(UUID.class)
                .list();
    }

    private void record(Partnership partnership, String kind, String subject, Actor by) {
        acts.record(new Act(partnership.id(), by, kind, partnership.path() + "/prototypes/demo-day", subject));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DemoDay day(ResultSet row, int number) throws SQLException {
        return new DemoDay(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("link"),
                row.getString("about"),
                row.getString("session"),
                row.getInt("version"));
    }
}
