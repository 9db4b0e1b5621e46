package org.harambee.innovation.prototypes.sprints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sprints, one at a time. */
@Repository
public class Sprints {
    private static final String SPRINT = "select * from innovation.prototype_sprint where prototype_id = ? ";

    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Sprints(JdbcClient database, Prototypes prototypes, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last in front. */
    public List<Sprint> of(PrototypeId prototype) {
        return database.sql(SPRINT + "order by number desc")
                .param(prototype.value())
                .query(Sprints::sprint)
                .list();
    }

    /** @return nothing where one runs already, or the prototype has ended */
    @Transactional
    public Optional<String> begin(PrototypePlace.At at, String goal, LocalDate starts, LocalDate ends, Actor by) {
        PrototypeId prototype = at.prototype().id();
        boolean running = prototypes.held(prototype).running();
        List<Sprint> all = of(prototype);
        if (!running || all.stream().anyMatch(Sprint::running)) {
            return Optional.empty();
        }
        database.sql("insert into innovation.prototype_sprint (id, partnership_id, prototype_id, number, goal, starts,"
                        + " ends, person_id, affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(at.partnership().id().value())
                .param(prototype.value())
                .param(all.size() + 1)
                .param(goal)
                .param(starts)
                .param(ends)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
        return Optional.of(record(at, "innovation-act-prototype-sprint", by));
    }

    /** @return false where it was ended before */
    @Transactional
    public boolean end(PrototypePlace.At at, int number, String outcome, Actor by) {
        boolean ended = database.sql("update innovation.prototype_sprint set outcome = ?, ended_at = ?, ended_by = ?,"
                                + " ended_for = ? where prototype_id = ? and number = ? and ended_at is null")
                        .param(outcome)
                        .param(now())
                        .param(by.person().value())
                        .param(by.affiliateValue())
                        .param(at.prototype().id().value())
                        .param(number)
                        .update()
                == 1;
        if (ended) {
            record(at, "innovation-act-prototype-sprint-ended", by);
        }
        return ended;
    }

    private String record(PrototypePlace.At at, String kind, Actor by) {
        String path = at.coded() + "/sprints";
        acts.record(new Act(at.partnership().id(), by, kind, path, at.title()));
        return path;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Sprint sprint(ResultSet row, int number) throws SQLException {
        return new Sprint(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("goal"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("outcome"),
                Signature.of(row),
                Signature.ifDone(row, "ended_by", "ended_for", "ended_at"));
    }
}
