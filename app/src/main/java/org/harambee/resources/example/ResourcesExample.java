package org.harambee.resources.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
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

/** The strengths of the six partners, each with how well it is known. */
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
            JsonMapper.shared().readTree(in).path("strengths").forEach(strength -> strength(unlock, strength));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void strength(Partnership partnership, JsonNode strength) {
        Affiliate partner =
                affiliates.ofCode(strength.path("partner").asString()).orElseThrow();
        database.sql("insert into resources.strength (id, partnership_id, affiliate_id, text, evidence, offered_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(partner.id().value())
                .param(strength.path("text").asString())
                .param(Evidence.read(strength.path("evidence")).json())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
