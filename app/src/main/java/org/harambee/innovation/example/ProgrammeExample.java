package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme of 2023 as far as its days are known, and the call for its idea wall. */
@Component
@Order(51)
class ProgrammeExample implements Example {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Ids ids;
    private final Clock clock;

    ProgrammeExample(JdbcClient database, Partnerships partnerships, Ids ids, Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "innovation-programme";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("insert into innovation.programme (partnership_id, version, changed_at) values (?, 1, ?)")
                .params(unlock.id().value(), now)
                .update();
        JsonNode facts = facts();
        facts.path("phases").forEach(phase -> phase(unlock, phase));
        facts.path("calls").forEach(call -> call(unlock, call, now));
    }

    // nobody knows what was closed when: the days are told, and bind nothing
    private void phase(Partnership partnership, JsonNode phase) {
        database.sql("insert into innovation.programme_phase"
                        + " (partnership_id, step, starts, ends, zone, goal, binding, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, false, ?::jsonb)")
                .param(partnership.id().value())
                .param(phase.path("step").asString())
                .param(phase.path("starts").asString())
                .param(phase.path("ends").asString())
                .param(partnership.zone().getId())
                .param(phase.path("goal").asString())
                .param(Evidence.read(phase.path("evidence")).json())
                .update();
    }

    private void call(Partnership partnership, JsonNode call, OffsetDateTime now) {
        database.sql("insert into innovation.call (id, partnership_id, code, title, question, language, reach, ends,"
                        + " zone, guests, evidence, told_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(ids.code())
                .param(call.path("title").asString())
                .param(call.path("question").asString())
                .param(call.path("language").asString())
                .param(call.path("reach").asString())
                .param(call.path("ends").asString())
                .param(partnership.zone().getId())
                .param(call.path("guests").asBoolean())
                .param(Evidence.read(call.path("evidence")).json())
                .param(now)
                .param(now)
                .update();
    }

    private static JsonNode facts() {
        try (InputStream in = ProgrammeExample.class.getResourceAsStream("programme.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
