package org.harambee.playbook.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeLessons;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.playbook.lessons.Lessons;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The learnings as far as they could be read. The playbook of 2023 itself could not. */
@Component
@Order(80)
class PlaybookExample implements Example {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final PrototypeLessons prototypes;
    private final Lessons lessons;
    private final Ids ids;
    private final Clock clock;

    PlaybookExample(
            JdbcClient database,
            Partnerships partnerships,
            PrototypeLessons prototypes,
            Lessons lessons,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.prototypes = prototypes;
        this.lessons = lessons;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "playbook";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        prototypes.of(unlock).forEach(lesson -> lessons.offer(unlock.id(), lesson.prototype()));
        try (InputStream in = PlaybookExample.class.getResourceAsStream("unlock.json")) {
            JsonMapper.shared().readTree(in).path("learnings").forEach(learning -> learning(unlock, learning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learning(Partnership partnership, JsonNode learning) {
        database.sql("insert into playbook.learning (id, partnership_id, code, kind, theme, text, evidence, told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(ids.code())
                .param(learning.path("kind").asString())
                .param(learning.path("theme").asString())
                .param(learning.path("text").asString())
                .param(Evidence.read(learning.path("evidence")).json())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
