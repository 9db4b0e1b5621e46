package org.harambee.innovation.prototypes.endings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeEnded;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.PrototypeState;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.HelpWanted;
import org.harambee.ui.Worded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ends prototypes and begins them again. Every end is kept; help that was asked for ends with it and stays ended. */
@Repository
public class Endings {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final HelpWanted help;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Endings(
            JdbcClient database,
            Prototypes prototypes,
            HelpWanted help,
            Acts acts,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.help = help;
        this.acts = acts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last in front; it holds where nobody has begun again. */
    public List<Ending> of(PrototypeId prototype) {
        return database.sql(
                        "select * from innovation.prototype_ending where prototype_id = ? order by at desc, id desc")
                .param(prototype.value())
                .query(endings(prototype))
                .list();
    }

    /** @return false where somebody else has ended it meanwhile */
    @Transactional
    public boolean end(PrototypePlace.At at, PrototypeState state, Ending.Lesson lesson, Actor by) {
        PrototypeId id = at.prototype().id();
        if (!prototypes.held(id).running()) {
            return false;
        }
        database.sql(
                        "insert into innovation.prototype_ending (id, partnership_id, prototype_id, state, reason, happened,"
                                + " learned, person_id, affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(at.partnership().id().value())
                .param(id.value())
                .param(state.word())
                .param(lesson.reason())
                .param(lesson.happened())
                .param(lesson.learned())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
        move(id, state);
        help.end(at.partnership(), id.value(), by);
        record(at, "innovation-act-prototype-" + state.word(), by);
        events.publishEvent(new PrototypeEnded(at.partnership().id(), id));
        return true;
    }

    /** @return false where it runs already */
    @Transactional
    public boolean reopen(PrototypePlace.At at, String because, Actor by) {
        PrototypeId id = at.prototype().id();
        if (prototypes.held(id).running()) {
            return false;
        }
        database.sql("update innovation.prototype_ending set reopened_at = ?, reopened_by = ?, reopened_for = ?,"
                        + " reopened_because = ? where prototype_id = ? and reopened_at is null")
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(because)
                .param(id.value())
                .update();
        move(id, PrototypeState.RUNNING);
        record(at, "innovation-act-prototype-reopened", by);
        return true;
    }

    /**
     * Puts what was said of an end into other words; how it ended and when stays.
     *
     * @param version the version the person had before them when they began to type
     * @return false where somebody else has corrected it meanwhile
     */
    @Transactional
    boolean correct(PrototypePlace.At at, Ending ending, Ending.Lesson lesson, int version, Actor by) {
        // as who begins again does: in another order the two could wait for each other
        prototypes.held(at.prototype().id());
        if (!keep(ending, version, by)) {
            return false;
        }
        database.sql("update innovation.prototype_ending set reason = ?, happened = ?, learned = ?, changed_at = ?,"
                        + " changed_by = ?, changed_for = ?, version = version + 1 where id = ?")
                .param(lesson.reason())
                .param(lesson.happened())
                .param(lesson.learned())
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(ending.id())
                .update();
        record(at, "innovation-act-prototype-ending-corrected", by);
        return true;
    }

    // what is said of it now, before it is changed; of two the second waits here and finds another version
    private boolean keep(Ending ending, int version, Actor by) {
        return database.sql("insert into innovation.prototype_ending_wording (partnership_id, prototype_id, ending_id,"
                                + " version, reason, happened, learned, replaced_by, replaced_for, replaced_at)"
                                + " select partnership_id, prototype_id, id, version, reason, happened, learned,"
                                + " ?::uuid, ?::uuid, ?::timestamptz from innovation.prototype_ending"
                                + " where id = ? and version = ? for update")
                        .param(by.person().value())
                        .param(by.affiliateValue())
                        .param(now())
                        .param(ending.id())
                        .param(version)
                        .update()
                == 1;
    }

    private void move(PrototypeId prototype, PrototypeState state) {
        database.sql("update innovation.prototype set state = ?, changed_at = ? where id = ?")
                .params(state.word(), now(), prototype.value())
                .update();
    }

    private void record(PrototypePlace.At at, String kind, Actor by) {
        acts.record(new Act(at.partnership().id(), by, kind, at.coded() + "/ending", at.title()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private RowMapper<Ending> endings(PrototypeId prototype) {
        Map<UUID, List<EarlierWording<Ending.Lesson>>> earlier = EarlierWording.of(
                database.sql("select *, ending_id as told_id from innovation.prototype_ending_wording"
                                + " where prototype_id = ? order by version desc")
                        .param(prototype.value()),
                Endings::lesson);
        return (row, number) -> {
            UUID id = row.getObject("id", UUID.class);
            return new Ending(
                    id,
                    Worded.find(PrototypeState.class, row.getString("state")).orElseThrow(),
                    lesson(row, number),
                    Signature.of(row),
                    Signature.ifDone(row, "changed_by", "changed_for", "changed_at"),
                    earlier.getOrDefault(id, List.of()),
                    row.getInt("version"),
                    Signature.ifDone(row, "reopened_by", "reopened_for", "reopened_at"),
                    row.getString("reopened_because"));
        };
    }

    private static Ending.Lesson lesson(ResultSet row, int number) throws SQLException {
        return new Ending.Lesson(row.getString("reason"), row.getString("happened"), row.getString("learned"));
    }
}
