package org.harambee.innovation.prototypes.stages;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lets a team put its stages into words of its own, as long as they are not passed. */
@Repository
class Planning {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Stages stages;
    private final Acts acts;

    Planning(JdbcClient database, Prototypes prototypes, Stages stages, Acts acts) {
        this.database = database;
        this.prototypes = prototypes;
        this.stages = stages;
        this.acts = acts;
    }

    /**
     * A stage as it was typed.
     *
     * @param words of our own texts, each null where the team wrote it
     */
    record Typed(@Nullable String word, String title, List<@Nullable String> words, List<String> checks) {}

    /**
     * Changes a stage, or adds one behind the last.
     *
     * @param before how the stage was when the person began to type, as {@link #mark} tells it
     * @return false where somebody else has changed or passed it meanwhile
     */
    @Transactional
    boolean keep(PrototypePlace.At at, int position, Typed typed, String before, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        List<Stage> all = stages.of(held.id());
        Optional<Stage> stood =
                all.stream().filter(one -> one.position() == position).findFirst();
        if (!held.running()
                || position < held.stage()
                || position > all.size() + 1
                || !mark(stood).equals(before)) {
            return false;
        }
        List<Stage.Check> ticked = stood.map(Stage::checks).orElse(List.of());
        remove(held, position);
        stages.add(held.partnership(), held.id(), position, typed.word(), typed.word() == null ? typed.title() : "");
        for (int number = 0; number < typed.checks().size(); number++) {
            String word = typed.words().get(number);
            stages.check(
                    held.partnership(),
                    held.id(),
                    position,
                    number + 1,
                    word,
                    word == null ? typed.checks().get(number) : "");
        }
        ticked.forEach(check -> tickAgain(held, position, check));
        record(at, by);
        return true;
    }

    /** Takes the last stage away; false where it is passed, worked at or the only one. */
    @Transactional
    boolean removeLast(PrototypePlace.At at, int position, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        if (!held.running()
                || position <= held.stage()
                || position != stages.of(held.id()).size()) {
            return false;
        }
        remove(held, position);
        record(at, by);
        return true;
    }

    /** Tells one state of a stage from another. */
    static String mark(Optional<Stage> stage) {
        return stage.map(one -> {
                    List<String> texts = new ArrayList<>();
                    texts.add(one.word() + one.title());
                    one.checks().forEach(check -> texts.add(check.word() + check.text()));
                    return Integer.toHexString(texts.hashCode());
                })
                .orElse("");
    }

    private void remove(Prototype prototype, int position) {
        database.sql("delete from innovation.prototype_stage where prototype_id = ? and position = ?")
                .params(prototype.id().value(), position)
                .update();
    }

    // what was ticked stays so where its words stay
    private void tickAgain(Prototype prototype, int stage, Stage.Check check) {
        if (check.ticked() == null) {
            return;
        }
        database.sql("update innovation.prototype_check set ticked_at = ?, ticked_by = ?, ticked_for = ?"
                        + " where prototype_id = ? and stage = ? and text = ? and word is not distinct from ?")
                .param(check.ticked().at().atOffset(ZoneOffset.UTC))
                .param(check.ticked().personId())
                .param(check.ticked().affiliateId())
                .param(prototype.id().value())
                .param(stage)
                .param(check.text())
                .param(check.word())
                .update();
    }

    private void record(PrototypePlace.At at, Actor by) {
        acts.record(new Act(
                at.partnership().id(), by, "innovation-act-prototype-stages", at.coded() + "/stages", at.title()));
    }
}
