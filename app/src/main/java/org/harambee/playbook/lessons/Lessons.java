package org.harambee.playbook.lessons;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.innovation.PrototypeLessons;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which lessons were offered and what was answered; what they say stays with their prototypes. */
@Repository
public class Lessons {
    private final JdbcClient database;
    private final PrototypeLessons prototypes;
    private final Acts acts;
    private final Changes changes;
    private final Clock clock;

    Lessons(JdbcClient database, PrototypeLessons prototypes, Acts acts, Changes changes, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The lessons nobody has answered yet. */
    public List<PrototypeLesson> waiting(Partnership partnership) {
        Set<UUID> waiting = Set.copyOf(database.sql(
                        "select prototype_id from playbook.lesson where partnership_id = ? and answered_at is null")
                .param(partnership.id().value())
                .query(UUID.class)
                .list());
        return waiting.isEmpty()
                ? List.of()
                : prototypes.of(partnership).stream()
                        .filter(lesson -> waiting.contains(lesson.prototype().value()))
                        .toList();
    }

    /** A lesson that waits for an answer. */
    public Optional<PrototypeLesson> waiting(Partnership partnership, String prototype) {
        return waiting(partnership).stream()
                .filter(lesson -> lesson.prototype().value().toString().equals(prototype))
                .findFirst();
    }

    /** A lesson that did not become a learning, and why. */
    public record Declined(PrototypeLesson lesson, String reason) {}

    /** The last one declined in front. */
    public List<Declined> declined(Partnership partnership) {
        Map<PrototypeId, String> reasons = new LinkedHashMap<>();
        database.sql("select prototype_id, reason from playbook.lesson where partnership_id = ? and not taken"
                        + " order by answered_at desc")
                .param(partnership.id().value())
                .query(row -> {
                    reasons.put(new PrototypeId(row.getObject(1, UUID.class)), row.getString(2));
                });
        if (reasons.isEmpty()) {
            return List.of();
        }
        Map<PrototypeId, PrototypeLesson> told = prototypes.of(partnership, reasons.keySet()).stream()
                .collect(Collectors.toMap(PrototypeLesson::prototype, Function.identity()));
        return reasons.entrySet().stream()
                .flatMap(one ->
                        Stream.ofNullable(told.get(one.getKey())).map(lesson -> new Declined(lesson, one.getValue())))
                .toList();
    }

    /** Offers the lesson of a prototype; one that ended again is offered again. */
    @Transactional
    public void offer(PartnershipId partnership, PrototypeId prototype) {
        database.sql("insert into playbook.lesson (partnership_id, prototype_id, offered_at) values (?, ?, ?)"
                        + " on conflict (prototype_id) do update set offered_at = excluded.offered_at,"
                        + " answered_at = null, answered_by = null, answered_for = null, taken = null,"
                        + " learning_code = null, reason = ''")
                .params(partnership.value(), prototype.value(), now())
                .update();
        changes.announce();
    }

    /** It became a learning; false where somebody else has answered it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(PrototypeLesson lesson, String learning, Actor by) {
        return answer(lesson, true, learning, "", by);
    }

    /** It becomes none; what somebody else has answered meanwhile stands. */
    @Transactional
    void decline(Partnership partnership, PrototypeLesson lesson, String reason, Actor by) {
        if (answer(lesson, false, null, reason, by)) {
            acts.record(new Act(partnership.id(), by, "playbook-act-lesson-declined", lesson.path(), lesson.title()));
        }
    }

    private boolean answer(PrototypeLesson lesson, boolean taken, @Nullable String learning, String reason, Actor by) {
        return database.sql("update playbook.lesson set answered_at = ?, answered_by = ?, answered_for = ?, taken = ?,"
                                + " learning_code = ?, reason = ? where prototype_id = ? and answered_at is null")
                        .param(now())
                        .param(by.person().value())
                        .param(by.affiliateValue())
                        .param(taken)
                        .param(learning)
                        .param(reason)
                        .param(lesson.prototype().value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
