package org.harambee.innovation.prototypes.demoday;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who shows what on a demo day, in which order. */
@Repository
class Demos {
    private final JdbcClient database;
    private final DemoDays days;
    private final Acts acts;
    private final Clock clock;

    Demos(JdbcClient database, DemoDays days, Acts acts, Clock clock) {
        this.database = database;
        this.days = days;
        this.acts = acts;
        this.clock = clock;
    }

    /** In the order in which they are shown. */
    List<Demo> of(DemoDay day) {
        return database.sql("select * from innovation.demo where demo_day_id = ? order by position, at")
                .param(day.id())
                .query((row, number) -> new Demo(
                        row.getObject("prototype_id", UUID.class),
                        new Demo.Facts(
                                row.getString("presenters"),
                                row.getString("shows"),
                                row.getString("look"),
                                row.getString("link")),
                        row.getInt("version")))
                .list();
    }

    /** The ids of the demo days on which a prototype is shown. */
    Set<UUID> showing(PrototypeId prototype) {
        return database.sql("select demo_day_id from innovation.demo where prototype_id = ?")
                .param(prototype.value())
                .query(UUID.class)
                .set();
    }

    /**
     * Shows something at a place in the order, 1 for the first; the others stand before and behind.
     *
     * @param version the version the person had before them when they began to type; 0 where there was none
     * @return false where somebody else has changed it, or called the day off, meanwhile
     */
    @Transactional
    boolean show(PrototypePlace.At at, DemoDay day, Demo.Facts facts, int place, int version, Actor by) {
        UUID prototype = at.prototype().id().value();
        // of two teams who put themselves in at once the second waits here and sees the first
        boolean takesPlace = days.held(day).takesPlace();
        List<Demo> before = of(day);
        int stands = before.stream()
                .filter(one -> one.prototype().equals(prototype))
                .mapToInt(Demo::version)
                .findFirst()
                .orElse(0);
        if (!takesPlace || stands != version) {
            return false;
        }
        keep(at, day, facts, by);
        order(day, before, prototype, place);
        record(at, day, "innovation-act-demo", by);
        return true;
    }

    /** Takes a prototype from a demo day. */
    @Transactional
    void remove(PrototypePlace.At at, DemoDay day, Actor by) {
        int removed = database.sql("delete from innovation.demo where demo_day_id = ? and prototype_id = ?")
                .params(day.id(), at.prototype().id().value())
                .update();
        if (removed == 1) {
            record(at, day, "innovation-act-demo-removed", by);
        }
    }

    private void keep(PrototypePlace.At at, DemoDay day, Demo.Facts facts, Actor by) {
        database.sql(
                        "insert into innovation.demo as d (demo_day_id, prototype_id, partnership_id, position, presenters,"
                                + " shows, look, link, person_id, affiliate_id, at) values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (demo_day_id, prototype_id) do update set presenters = excluded.presenters,"
                                + " shows = excluded.shows, look = excluded.look, link = excluded.link,"
                                + " version = d.version + 1")
                .param(day.id())
                .param(at.prototype().id().value())
                .param(at.partnership().id().value())
                .param(facts.presenters())
                .param(facts.shows())
                .param(facts.look())
                .param(facts.link())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void order(DemoDay day, List<Demo> before, UUID prototype, int place) {
        List<UUID> order = new ArrayList<>(before.stream().map(Demo::prototype).toList());
        order.remove(prototype);
        order.add(Math.max(0, Math.min(place - 1, order.size())), prototype);
        for (int i = 0; i < order.size(); i++) {
            database.sql("update innovation.demo set position = ? where demo_day_id = ? and prototype_id = ?")
                    .params(i + 1, day.id(), order.get(i))
                    .update();
        }
    }

    private void record(PrototypePlace.At at, DemoDay day, String kind, Actor by) {
        String path = day.path(at.partnership().path());
        acts.record(new Act(at.partnership().id(), by, kind, path, at.title()));
    }
}
