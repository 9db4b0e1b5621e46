package org.harambee.innovation.prototypes.tests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came out of tests with people. */
@Repository
public class Trials {
    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Trials(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last in front. */
    public List<Trial> of(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_test where prototype_id = ? order by day desc, id desc")
                .param(prototype.value())
                .query(Trials::trial)
                .list();
    }

    @Transactional
    public String tell(PrototypePlace.At at, Told told, Actor by) {
        String path = at.coded() + "/tests";
        database.sql("insert into innovation.prototype_test (id, partnership_id, prototype_id, day, place, people,"
                        + " tried, outcome, change, person_id, affiliate_id, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(at.partnership().id().value())
                .param(at.prototype().id().value())
                .param(told.day())
                .param(told.place())
                .param(told.people())
                .param(told.tried())
                .param(told.outcome())
                .param(told.change())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        acts.record(new Act(at.partnership().id(), by, "innovation-act-prototype-test", path, at.title()));
        return path;
    }

    /** A test as it was typed. */
    public record Told(LocalDate day, String place, int people, String tried, String outcome, String change) {}

    private static Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getInt("people"),
                row.getString("tried"),
                row.getString("outcome"),
                row.getString("change"),
                Signature.of(row));
    }
}
