package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented adoptions: nobody knows who took home what in 2023. */
@Component
@Order(75)
class AdoptionsExample implements Example {
    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Affiliates affiliates;
    private final Ids ids;
    private final Clock clock;

    AdoptionsExample(JdbcClient database, Partnerships partnerships, Affiliates affiliates, Ids ids, Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.affiliates = affiliates;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "innovation-adoptions";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        try (InputStream in = AdoptionsExample.class.getResourceAsStream("adoptions.json")) {
            JsonMapper.shared()
                    .readTree(in)
                    .path("adoptions")
                    .valueStream()
                    .filter(adoption -> adoption.has("idea"))
                    .forEach(adoption -> adoption(unlock, adoption));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void adoption(Partnership partnership, JsonNode adoption) {
        UUID id = ids.next();
        database.sql(
                        "insert into innovation.adoption (id, partnership_id, code, affiliate_id, idea_id, prototype_id, place,"
                                + " difference, since, language, adopted_at, ended_at, reason, invented) values (:id, :partnership,"
                                + " :code, :affiliate, :idea, :prototype, :place, :difference, :since, :language, :adopted,"
                                + " :ended, :reason, true)")
                .param("id", id)
                .param("partnership", partnership.id().value())
                .param("code", ids.code())
                .param(
                        "affiliate",
                        affiliates
                                .ofCode(adoption.path("affiliate").asString())
                                .orElseThrow()
                                .id()
                                .value())
                .param(
                        "idea",
                        found(partnership, adoption, "idea", "external_id").orElse(null),
                        Types.OTHER)
                .param(
                        "prototype",
                        found(partnership, adoption, "prototype", "title").orElse(null),
                        Types.OTHER)
                .param("place", adoption.path("place").asString())
                .param("difference", adoption.path("difference").asString())
                .param("since", adoption.path("since").asString())
                .param("language", adoption.path("language").asString())
                .param("adopted", days(adoption.path("adopted")))
                .param(
                        "ended",
                        adoption.has("ended") ? days(adoption.path("ended")) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", adoption.path("reason").asString(""))
                .update();
        adoption.path("reports").forEach(report -> report(partnership, id, report));
    }

    private void report(Partnership partnership, UUID adoption, JsonNode report) {
        database.sql("insert into innovation.adoption_report (id, partnership_id, adoption_id, text, language, told_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(adoption)
                .param(report.path("text").asString())
                .param(report.path("language").asString())
                .param(days(report.path("days")))
                .update();
    }

    /** @param table and what of the adoption names a row of it */
    private Optional<UUID> found(Partnership partnership, JsonNode adoption, String table, String column) {
        return adoption.has(table)
                ? Optional.of(database.sql("select id from innovation." + table + " where partnership_id = ? and "
                                + column + " = ? order by id limit 1")
                        .param(partnership.id().value())
                        .param(adoption.path(table).asString())
                        .query(UUID.class)
                        .single())
                : Optional.empty();
    }

    private OffsetDateTime days(JsonNode days) {
        return clock.instant().plus(Duration.ofDays(days.asInt())).atOffset(ZoneOffset.UTC);
    }
}
