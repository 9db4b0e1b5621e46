package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.Telling;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Addresses;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The challenges as far as they could be read, and the five concepts, of two of which nothing is known. */
@Component
@Order(50)
class InnovationExample implements Example {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Ids ids;
    private final Clock clock;
    private final Telling ideas;

    InnovationExample(JdbcClient database, Partnerships partnerships, Ids ids, Clock clock, Telling ideas) {
        this.database = database;
        this.partnerships = partnerships;
        this.ids = ids;
        this.clock = clock;
        this.ideas = ideas;
    }

    @Override
    public String module() {
        return "innovation";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        JsonNode facts = facts();
        facts.path("challenges").forEach(challenge -> challenge(unlock, challenge));
        int place = 0;
        for (JsonNode concept : facts.path("concepts")) {
            concept(unlock, ++place, concept);
        }
    }

    private void challenge(Partnership partnership, JsonNode challenge) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("insert into innovation.challenge (id, partnership_id, code, slug, theme, text, language,"
                        + " evidence, told_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'en', ?::jsonb, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(ids.code())
                .param(Addresses.slug(challenge.path("text").asString()))
                .param(challenge.path("theme").asString())
                .param(challenge.path("text").asString())
                .param(Evidence.read(challenge.path("evidence")).json())
                .param(now)
                .param(now)
                .update();
    }

    private void concept(Partnership partnership, int place, JsonNode concept) {
        String title = concept.path("title").asString("");
        Napkin napkin = title.isEmpty()
                ? Napkin.UNKNOWN
                : Napkin.of(title, "en", concept.path("text").asString(""));
        ideas.load(partnership.id(), napkin, place, Evidence.read(concept.path("evidence")));
    }

    private static JsonNode facts() {
        try (InputStream in = InnovationExample.class.getResourceAsStream("unlock.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
