package org.harambee.resources.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Addresses;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strengths of the six partners, each with how well it is known; and invented needs. */
@Component
@Order(40)
class ResourcesExample implements Example {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Affiliates affiliates;
    private final Ids ids;
    private final Clock clock;

    ResourcesExample(JdbcClient database, Partnerships partnerships, Affiliates affiliates, Ids ids, Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.affiliates = affiliates;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "resources";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        try (InputStream in = ResourcesExample.class.getResourceAsStream("unlock.json")) {
            JsonNode facts = JsonMapper.shared().readTree(in);
            facts.path("strengths").forEach(strength -> strength(unlock, strength));
            facts.path("needs").forEach(need -> need(unlock, need));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void strength(Partnership partnership, JsonNode strength) {
        database.sql("insert into resources.strength (id, partnership_id, affiliate_id, text, evidence, offered_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(affiliate(strength))
                .param(strength.path("text").asString())
                .param(Evidence.read(strength.path("evidence")).json())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    // nobody knows what was needed then: invented, and marked so
    private void need(Partnership partnership, JsonNode need) {
        UUID id = ids.next();
        String what = need.path("what").asString();
        OffsetDateTime asked = Instant.parse(need.path("asked").asString()).atOffset(ZoneOffset.UTC);
        database.sql(
                        "insert into resources.need (id, partnership_id, code, slug, affiliate_id, what, text, quantity, unit,"
                                + " amount, until_day, languages, state, state_note, state_at, asked_at, invented) values"
                                + " (:id, :partnership, :code, :slug, :affiliate, :what, :text, :quantity::numeric, :unit,"
                                + " :amount, :until::date, string_to_array(:languages, ' '), :state, :note, :ended::timestamptz,"
                                + " :asked, true)")
                .param("id", id)
                .param("partnership", partnership.id().value())
                .param("code", ids.code())
                .param("slug", Addresses.slug(what))
                .param("affiliate", affiliate(need))
                .param("what", what)
                .param("text", need.path("text").asString(""))
                .param("quantity", need.path("quantity").asString(null), Types.VARCHAR)
                .param("unit", need.path("unit").asString(null), Types.VARCHAR)
                .param("amount", need.path("amount").asString(""))
                .param("until", need.path("until").asString(null), Types.VARCHAR)
                .param("languages", need.path("languages").asString(""))
                .param("state", need.path("state").asString("open"))
                .param("note", need.path("note").asString(""))
                .param("ended", need.path("ended").asString(null), Types.VARCHAR)
                .param("asked", asked)
                .update();
        need.path("answers").forEach(answer -> answer(partnership, id, asked, answer));
    }

    private void answer(Partnership partnership, UUID need, OffsetDateTime asked, JsonNode answer) {
        database.sql("insert into resources.need_answer (id, partnership_id, need_id, affiliate_id, text, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(need)
                .param(affiliate(answer))
                .param(answer.path("text").asString())
                .param(asked.plusDays(2))
                .update();
    }

    private UUID affiliate(JsonNode fact) {
        return affiliates
                .ofCode(fact.path("partner").asString())
                .orElseThrow()
                .id()
                .value();
    }
}
