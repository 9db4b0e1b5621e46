package org.harambee.innovation.example;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of the example world from a file, by the names of their columns. People stand there by user name, affiliates by
 * code, and days and instants as so many days before or after the loading.
 */
@Component
class ExampleRows {
    private static final Set<String> DAYS = Set.of("day", "starts", "ends", "rate_day");

    private final JdbcClient database;
    private final People people;
    private final Affiliates affiliates;
    private final Clock clock;

    ExampleRows(JdbcClient database, People people, Affiliates affiliates, Clock clock) {
        this.database = database;
        this.people = people;
        this.affiliates = affiliates;
        this.clock = clock;
    }

    /** @param further columns that are no matter of the file, such as ids */
    void insert(String table, JsonNode row, Map<String, Object> further) {
        ObjectNode filled = JsonMapper.shared().createObjectNode();
        row.properties().forEach(column -> filled.set(column.getKey(), value(column.getKey(), column.getValue())));
        further.forEach((column, value) -> filled.put(column, value.toString()));
        List<String> columns = new ArrayList<>(filled.propertyNames());
        String names = String.join(", ", columns);
        database.sql("insert into innovation." + table + " (" + names + ") select " + names
                        + " from jsonb_populate_record(null::innovation." + table + ", ?::jsonb)")
                .param(filled.toString())
                .update();
    }

    private JsonNode value(String column, JsonNode told) {
        OffsetDateTime day = clock.instant().atOffset(ZoneOffset.UTC).plusDays(told.asInt(0));
        if (column.equals("at") || column.endsWith("_at")) {
            return text(day.toString());
        }
        if (DAYS.contains(column)) {
            return text(day.toLocalDate().toString());
        }
        if (column.equals("person_id") || column.endsWith("_by")) {
            return text(people.ofUserName(told.asString())
                    .orElseThrow()
                    .id()
                    .value()
                    .toString());
        }
        if (column.equals("affiliate_id") || column.endsWith("_for")) {
            return text(affiliates
                    .ofCode(told.asString())
                    .orElseThrow()
                    .id()
                    .value()
                    .toString());
        }
        return told;
    }

    private static JsonNode text(String value) {
        return JsonMapper.shared().getNodeFactory().stringNode(value);
    }
}
