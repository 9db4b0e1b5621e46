package org.harambee.innovation.prototypes.demoday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the demo days of partnerships. */
@Repository
class DemoDays {
    private static final String DAY = "select * from innovation.demo_day where ";

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    DemoDays(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those whose time is still to be found, then the last to begin in front. */
    List<DemoDay> of(PartnershipId partnership) {
        return database.sql(DAY + "partnership_id = ? order by starts_at desc nulls first, id desc")
                .param(partnership.value())
                .query(DemoDays::day)
                .list();
    }

    Optional<DemoDay> find(PartnershipId partnership, String code) {
        return database.sql(DAY + "partnership_id = ? and code = ?")
                .params(partnership.value(), code.toUpperCase(Locale.ROOT))
                .query(DemoDays::day)
                .optional();
    }

    /** The day as it stands, and as it stays until the transaction is over: others wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    DemoDay held(DemoDay day) {
        return database.sql(DAY + "id = ? for update")
                .param(day.id())
                .query(DemoDays::day)
                .single();
    }

    /** @return its address */
    @Transactional
    String plan(Partnership partnership, DemoDay.Facts facts, Actor by) {
        UUID id = ids.next();
        fill(
                        "insert into innovation.demo_day (id, code, partnership_id, starts_at, zone, place, link, about,"
                                + " person_id, affiliate_id, at) values (:id, :code, :partnership, :starts, :zone,"
                                + " :place, :link, :about, :person, :affiliate, :now)",
                        facts)
                .param("id", id)
                .param("code", ids.code())
                .param("partnership", partnership.id().value())
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        DemoDay planned =
                database.sql(DAY + "id = ?").param(id).query(DemoDays::day).single();
        return record(partnership, "innovation-act-demo-day", planned, by);
    }

    /**
     * Says other things of it.
     *
     * @param version the version the person had before them when they began to type
     * @return false where somebody else has changed it meanwhile
     */
    @Transactional
    boolean revise(Partnership partnership, DemoDay day, DemoDay.Facts facts, int version, Actor by) {
        DemoDay held = held(day);
        if (held.facts().equals(facts)) {
            return true;
        }
        if (held.version() != version) {
            return false;
        }
        fill(
                        "update innovation.demo_day set starts_at = :starts, zone = :zone, place = :place, link = :link,"
                                + " about = :about, version = version + 1 where id = :id",
                        facts)
                .param("id", day.id())
                .update();
        record(partnership, "innovation-act-demo-day-changed", day, by);
        return true;
    }

    /**
     * It does not take place. A second click changes nothing.
     *
     * @return false where somebody else has called it off meanwhile
     */
    @Transactional
    boolean callOff(Partnership partnership, DemoDay day, String because, Actor by) {
        DemoDay.CalledOff stands = held(day).calledOff();
        if (stands != null) {
            return stands.because().equals(because)
                    && stands.signature().personId().equals(by.person().value());
        }
        database.sql("update innovation.demo_day set called_off_at = ?, called_off_by = ?, called_off_for = ?,"
                        + " called_off_because = ? where id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(because)
                .param(day.id())
                .update();
        record(partnership, "innovation-act-demo-day-called-off", day, by);
        return true;
    }

    /** It takes place after all; what takes place anyway stays so. */
    @Transactional
    void reinstate(Partnership partnership, DemoDay day, Actor by) {
        if (!held(day).takesPlace()) {
            database.sql("update innovation.demo_day set called_off_at = null, called_off_by = null,"
                            + " called_off_for = null, called_off_because = '' where id = ?")
                    .param(day.id())
                    .update();
            record(partnership, "innovation-act-demo-day-reinstated", day, by);
        }
    }

    /** Notes the session in which it is held; an empty address for none any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(DemoDay day, String session) {
        database.sql("update innovation.demo_day set session = ? where id = ?")
                .params(session, day.id())
                .update();
    }

    /** It is held in no session any more; what is noted of none stays so. */
    @Transactional
    void release(Partnership partnership, DemoDay day, Actor by) {
        if (!held(day).session().isEmpty()) {
            note(day, "");
            record(partnership, "innovation-act-demo-day-released", day, by);
        }
    }

    private String record(Partnership partnership, String kind, DemoDay day, Actor by) {
        String path = day.path(partnership.path());
        acts.record(new Act(partnership.id(), by, kind, path, partnership.name()));
        return path;
    }

    private JdbcClient.StatementSpec fill(String sql, DemoDay.Facts facts) {
        return database.sql(sql)
                .param("starts", stored(facts), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("zone", facts.zone().getId())
                .param("place", facts.place())
                .param("link", facts.link())
                .param("about", facts.about());
    }

    private static @Nullable OffsetDateTime stored(DemoDay.Facts facts) {
        return facts.starts() == null ? null : facts.starts().atOffset(ZoneOffset.UTC);
    }

    private static DemoDay.@Nullable CalledOff calledOff(ResultSet row) throws SQLException {
        Signature signature = Signature.ifDone(row, "called_off_by", "called_off_for", "called_off_at");
        return signature == null ? null : new DemoDay.CalledOff(signature, row.getString("called_off_because"));
    }

    private static DemoDay day(ResultSet row, int number) throws SQLException {
        OffsetDateTime starts = row.getObject("starts_at", OffsetDateTime.class);
        return new DemoDay(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new DemoDay.Facts(
                        starts == null ? null : starts.toInstant(),
                        ZoneId.of(row.getString("zone")),
                        row.getString("place"),
                        row.getString("link"),
                        row.getString("about")),
                calledOff(row),
                row.getString("session"),
                row.getInt("version"));
    }
}
