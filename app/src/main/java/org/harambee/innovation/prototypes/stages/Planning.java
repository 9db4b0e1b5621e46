package org.harambee.innovation.prototypes.stages;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
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
    private final Ids ids;
    private final Clock clock;

    Planning(JdbcClient database, Prototypes prototypes, Stages stages, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.stages = stages;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
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
        List<Stage.Check> checks = checks(stood.map(Stage::checks).orElse(List.of()), typed);
        remove(held, position, checks, by);
        stages.add(held.partnership(), held.id(), position, typed.word(), typed.word() == null ? typed.title() : "");
        for (int number = 0; number < checks.size(); number++) {
            stages.check(held.partnership(), held.id(), position, number + 1, checks.get(number));
        }
        record(at, by);
        return true;
    }

    /** Takes the last stage away; false where it is worked at or passed, or the last no more. */
    @Transactional
    boolean removeLast(PrototypePlace.At at, int position, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        int last = stages.of(held.id()).size();
        if (!held.running() || position <= held.stage() || position < last) {
            return false;
        }
        // a second click is told what the first was
        if (position > last) {
            return true;
        }
        remove(held, position, List.of(), by);
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

    // what keeps its words is the same check, ticked as it was
    private List<Stage.Check> checks(List<Stage.Check> before, Typed typed) {
        List<Stage.Check> checks = new ArrayList<>();
        for (int number = 0; number < typed.checks().size(); number++) {
            String word = typed.words().get(number);
            String text = word == null ? typed.checks().get(number) : "";
            checks.add(before.stream()
                    .filter(check ->
                            Objects.equals(check.word(), word) && check.text().equals(text))
                    .findFirst()
                    .orElseGet(() -> new Stage.Check(ids.next(), word, text, null)));
        }
        return checks;
    }

    private void remove(Prototype prototype, int position, List<Stage.Check> staying, Actor by) {
        untick(prototype, position, staying, by);
        database.sql("delete from innovation.prototype_stage where prototype_id = ? and position = ?")
                .params(prototype.id().value(), position)
                .update();
    }

    // a tick that goes with its check stays with who took it away
    private void untick(Prototype prototype, int stage, List<Stage.Check> staying, Actor by) {
        database.sql("insert into innovation.prototype_tick (partnership_id, prototype_id, stage, word, text, holds,"
                        + " person_id, affiliate_id, at) select partnership_id, prototype_id, stage, word, text, false,"
                        + " :person, :affiliate, :now from innovation.prototype_check where prototype_id = :prototype"
                        + " and stage = :stage and ticked_at is not null and id <> all(:staying) order by position")
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("prototype", prototype.id().value())
                .param("stage", stage)
                .param("staying", staying.stream().map(Stage.Check::id).toArray(UUID[]::new))
                .update();
    }

    private void record(PrototypePlace.At at, Actor by) {
        acts.record(new Act(
                at.partnership().id(), by, "innovation-act-prototype-stages", at.coded() + "/stages", at.title()));
    }
}
