package org.harambee.innovation.prototypes.stages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ticks what holds, and lets teams through gates and back. Every time is kept. */
@Repository
public class Gates {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Stages stages;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Gates(JdbcClient database, Prototypes prototypes, Stages stages, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.stages = stages;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Step {
        DONE,
        /** Something is not ticked. */
        UNTICKED,
        /** The team is elsewhere meanwhile, or has ended. */
        OVERTAKEN
    }

    /**
     * Says which checks of the stage that is worked at hold, and which do not; what was ticked before keeps its name.
     *
     * @param shown the checks that were shown: of others nothing is said
     * @param ticked those of them that hold
     */
    @Transactional
    public Step tick(PrototypePlace.At at, int stage, Collection<UUID> shown, Collection<UUID> ticked, Actor by) {
        if (elsewhere(prototypes.held(at.prototype().id()), stage)) {
            return Step.OVERTAKEN;
        }
        int changed = database.sql("update innovation.prototype_check set ticked_at = ?, ticked_by = ?, ticked_for = ?"
                        + " where prototype_id = ? and stage = ? and id = any(?) and ticked_at is null")
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(at.prototype().id().value())
                .param(stage)
                .param(ticked.toArray(UUID[]::new))
                .update();
        changed += database.sql("update innovation.prototype_check set ticked_at = null, ticked_by = null,"
                        + " ticked_for = null where prototype_id = ? and stage = ? and id = any(?)"
                        + " and not id = any(?) and ticked_at is not null")
                .param(at.prototype().id().value())
                .param(stage)
                .param(shown.toArray(UUID[]::new))
                .param(ticked.toArray(UUID[]::new))
                .update();
        if (changed > 0) {
            record(at, "innovation-act-prototype-ticked", by);
        }
        return Step.DONE;
    }

    /** The team promises that all of a stage holds, and goes on to the next. */
    @Transactional
    public Step pass(PrototypePlace.At at, int stage, Actor by) {
        if (elsewhere(prototypes.held(at.prototype().id()), stage)) {
            return Step.OVERTAKEN;
        }
        boolean holds = stages.of(at.prototype().id()).stream()
                .filter(one -> one.position() == stage)
                .findFirst()
                .filter(Stage::ticked)
                .isPresent();
        if (!holds) {
            return Step.UNTICKED;
        }
        move(at, stage + 1);
        keep(at, stage, true, "", by);
        record(at, "innovation-act-prototype-passed", by);
        return Step.DONE;
    }

    /** The team goes back to a stage it had passed. */
    @Transactional
    public Step goBack(PrototypePlace.At at, int stage, String reason, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        if (!held.running() || stage < 1 || stage >= held.stage()) {
            return Step.OVERTAKEN;
        }
        move(at, stage);
        keep(at, stage, false, reason, by);
        record(at, "innovation-act-prototype-back", by);
        return Step.DONE;
    }

    private static boolean elsewhere(Prototype held, int stage) {
        return !held.running() || held.stage() != stage;
    }

    private void move(PrototypePlace.At at, int stage) {
        database.sql("update innovation.prototype set stage = ?, changed_at = ? where id = ?")
                .params(stage, now(), at.prototype().id().value())
                .update();
    }

    private void keep(PrototypePlace.At at, int stage, boolean passed, String reason, Actor by) {
        database.sql("insert into innovation.prototype_gate (id, partnership_id, prototype_id, stage, passed, reason,"
                        + " person_id, affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(at.partnership().id().value())
                .param(at.prototype().id().value())
                .param(stage)
                .param(passed)
                .param(reason)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
    }

    private void record(PrototypePlace.At at, String kind, Actor by) {
        acts.record(new Act(at.partnership().id(), by, kind, at.coded() + "/stages", at.title()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
