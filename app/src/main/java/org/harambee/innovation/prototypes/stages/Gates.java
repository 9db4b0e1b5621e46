package org.harambee.innovation.prototypes.stages;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final String TICK = "update innovation.prototype_check set ticked_at = :now, ticked_by = :person,"
            + " ticked_for = :affiliate where ticked_at is null";
    private static final String UNTICK = "update innovation.prototype_check set ticked_at = null, ticked_by = null,"
            + " ticked_for = null where ticked_at is not null";

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
        OVERTAKEN,
        /** A check that was shown is there no more. */
        REWORDED
    }

    /**
     * Says which checks of the stage that is worked at hold, and which do not: only what the person has changed, so that
     * a page that was shown before somebody else ticked takes nothing from them.
     */
    @Transactional
    Step tick(PrototypePlace.At at, int stage, Ticking ticking, Actor by) {
        if (elsewhere(prototypes.held(at.prototype().id()), stage)) {
            return Step.OVERTAKEN;
        }
        if (!stands(at, stage, ticking.shown())) {
            return Step.REWORDED;
        }
        int changed = change(TICK, at, stage, ticking.ticked(), by) + change(UNTICK, at, stage, ticking.unticked(), by);
        if (changed > 0) {
            record(at, "innovation-act-prototype-ticked", by);
        }
        return Step.DONE;
    }

    private int change(String change, PrototypePlace.At at, int stage, Set<UUID> checks, Actor by) {
        return database.sql("with changed as (" + change + " and prototype_id = :prototype and stage = :stage"
                        + " and id = any(:checks) returning *) insert into innovation.prototype_tick (partnership_id,"
                        + " prototype_id, stage, word, text, holds, person_id, affiliate_id, at) select partnership_id,"
                        + " prototype_id, stage, word, text, ticked_at is not null, :person, :affiliate, :now"
                        + " from changed order by position")
                .param("prototype", at.prototype().id().value())
                .param("stage", stage)
                .param("checks", checks.toArray(UUID[]::new))
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue(), Types.OTHER)
                .param("now", now())
                .update();
    }

    /** The team promises that all of a stage holds, and goes on to the next. */
    @Transactional
    public Step pass(PrototypePlace.At at, int stage, Actor by) {
        if (elsewhere(prototypes.held(at.prototype().id()), stage)) {
            return Step.OVERTAKEN;
        }
        Optional<Stage> promised = stage(at, stage).filter(Stage::ticked);
        if (promised.isEmpty()) {
            return Step.UNTICKED;
        }
        move(at, stage + 1);
        promise(keep(at, promised.get(), true, "", by), promised.get(), at);
        record(at, "innovation-act-prototype-passed", by);
        return Step.DONE;
    }

    /** The team goes back to a stage it had passed. */
    @Transactional
    public Step goBack(PrototypePlace.At at, int stage, String reason, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        Optional<Stage> before = stage(at, stage);
        if (!held.running() || before.isEmpty() || stage >= held.stage()) {
            return Step.OVERTAKEN;
        }
        move(at, stage);
        keep(at, before.get(), false, reason, by);
        record(at, "innovation-act-prototype-back", by);
        return Step.DONE;
    }

    private Optional<Stage> stage(PrototypePlace.At at, int position) {
        return stages.of(at.prototype().id()).stream()
                .filter(one -> one.position() == position)
                .findFirst();
    }

    private boolean stands(PrototypePlace.At at, int stage, Set<UUID> shown) {
        return stage(at, stage).stream()
                .flatMap(one -> one.checks().stream())
                .map(Stage.Check::id)
                .collect(Collectors.toSet())
                .containsAll(shown);
    }

    private static boolean elsewhere(Prototype held, int stage) {
        return !held.running() || held.stage() != stage;
    }

    private void move(PrototypePlace.At at, int stage) {
        database.sql("update innovation.prototype set stage = ?, changed_at = ? where id = ?")
                .params(stage, now(), at.prototype().id().value())
                .update();
    }

    private UUID keep(PrototypePlace.At at, Stage stage, boolean passed, String reason, Actor by) {
        UUID id = ids.next();
        database.sql("insert into innovation.prototype_gate (id, partnership_id, prototype_id, stage, word, title,"
                        + " passed, reason, person_id, affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(at.partnership().id().value())
                .param(at.prototype().id().value())
                .param(stage.position())
                .param(stage.word())
                .param(stage.title())
                .param(passed)
                .param(reason)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
        return id;
    }

    // in its words of now, whatever the team makes of them later
    private void promise(UUID gate, Stage stage, PrototypePlace.At at) {
        database.sql("insert into innovation.prototype_promise (gate_id, partnership_id, position, word, text,"
                        + " ticked_at, ticked_by, ticked_for) select ?, partnership_id, position, word, text,"
                        + " ticked_at, ticked_by, ticked_for from innovation.prototype_check"
                        + " where prototype_id = ? and stage = ?")
                .params(gate, at.prototype().id().value(), stage.position())
                .update();
    }

    private void record(PrototypePlace.At at, String kind, Actor by) {
        acts.record(new Act(at.partnership().id(), by, kind, at.coded() + "/stages", at.title()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
