package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Addresses;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three prototypes of the concepts that are known: one at work, one stopped, one adopted. All of it is made up, and
 * marked so: of what was built in 2023 nothing was found. Days are told as so many before or after the loading.
 */
@Component
@Order(70)
class PrototypesExample implements Example {
    private static final int CENTS = 2;

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final People people;
    private final Affiliates affiliates;
    private final Stages stages;
    private final Ids ids;
    private final Clock clock;

    PrototypesExample(
            JdbcClient database,
            Partnerships partnerships,
            People people,
            Affiliates affiliates,
            Stages stages,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.partnerships = partnerships;
        this.people = people;
        this.affiliates = affiliates;
        this.stages = stages;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "innovation-prototypes";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        JsonNode facts = facts();
        int position = 0;
        for (JsonNode told : facts.path("prototypes")) {
            load(unlock, told, ++position);
        }
        JsonNode day = facts.path("demoDay");
        new ExampleRows(database, Map.of("partnership_id", unlock.id().value()))
                .insert(
                        "demo_day",
                        "starts_at",
                        at(day.path("starts")),
                        "zone",
                        unlock.zone().getId(),
                        "place",
                        day.path("place").asString(),
                        "link",
                        day.path("link").asString(),
                        "about",
                        day.path("about").asString(),
                        "person_id",
                        people.ofUserName("Nakato (example)").orElseThrow().id().value(),
                        "at",
                        at(0));
    }

    private void load(Partnership unlock, JsonNode told, int position) {
        UUID id = ids.next();
        JsonNode founder = told.path("team").path(0);
        OffsetDateTime began = at(told.path("began"));
        new ExampleRows(database, Map.of("partnership_id", unlock.id().value()))
                .insert(
                        "prototype",
                        "id",
                        id,
                        "code",
                        ids.code(),
                        "title",
                        text(told, "title"),
                        "slug",
                        Addresses.slug(text(told, "title")),
                        "about",
                        text(told, "about"),
                        "language",
                        "en",
                        "idea_id",
                        idea(unlock, text(told, "idea")),
                        "chosen",
                        true,
                        "state",
                        text(told, "state"),
                        "stage",
                        told.path("stage").asInt(),
                        "budget",
                        new BigDecimal(text(told, "budget")),
                        "currency",
                        text(told, "currency"),
                        "fund",
                        text(told, "fund"),
                        "invented",
                        true,
                        "began_at",
                        began,
                        "began_by",
                        person(founder.path(0)),
                        "began_for",
                        affiliate(founder.path(1)),
                        "changed_at",
                        began);
        stages.setUp(unlock.id(), new PrototypeId(id));
        Map<String, Object> by = Map.of(
                "partnership_id",
                unlock.id().value(),
                "prototype_id",
                id,
                "person_id",
                person(founder.path(0)),
                "affiliate_id",
                affiliate(founder.path(1)));
        ExampleRows rows = new ExampleRows(database, by);
        team(rows, told, began);
        gates(rows, told, id);
        work(rows, told);
        told.path("spending").forEach(entry -> spending(rows, entry, text(told, "currency")));
        ending(rows, told);
        JsonNode demo = told.path("demo");
        if (!demo.isMissingNode()) {
            rows.insert(
                    "demo",
                    "position",
                    position,
                    "presenters",
                    text(demo, 0),
                    "shows",
                    text(demo, 1),
                    "look",
                    text(demo, 2),
                    "link",
                    text(demo, 3),
                    "at",
                    at(-1));
        }
    }

    private void team(ExampleRows rows, JsonNode told, OffsetDateTime began) {
        for (JsonNode member : told.path("team")) {
            rows.insert(
                    "prototype_member",
                    "id",
                    ids.next(),
                    "person_id",
                    person(member.path(0)),
                    "affiliate_id",
                    affiliate(member.path(1)),
                    "role",
                    text(member, 2),
                    "joined_at",
                    began);
        }
        List<UUID> roles = new ArrayList<>();
        UUID founder = person(told.path("team").path(0).path(0));
        for (JsonNode role : told.path("roles")) {
            roles.add(ids.next());
            new ExampleRows(database, rows.without("person_id", "affiliate_id"))
                    .insert(
                            "prototype_role",
                            "id",
                            roles.getLast(),
                            "title",
                            text(role, 0),
                            "takes",
                            text(role, 1),
                            "hours",
                            new BigDecimal(text(role, 2)),
                            "opened_at",
                            began,
                            "opened_by",
                            founder);
        }
        for (JsonNode request : told.path("requests")) {
            rows.insert(
                    "prototype_request",
                    "id",
                    ids.next(),
                    "person_id",
                    person(request.path(0)),
                    "affiliate_id",
                    affiliate(request.path(1)),
                    "role_id",
                    roles.get(request.path(2).asInt()),
                    "sentence",
                    text(request, 3),
                    "at",
                    at(-1));
        }
    }

    private void gates(ExampleRows rows, JsonNode told, UUID id) {
        for (JsonNode gate : told.path("gates")) {
            rows.insert(
                    "prototype_gate",
                    "id",
                    ids.next(),
                    "stage",
                    gate.path(0).asInt(),
                    "passed",
                    gate.path(1).asBoolean(),
                    "reason",
                    text(gate, 2),
                    "at",
                    at(gate.path(3)));
        }
        int stage = told.path("stage").asInt();
        database.sql("update innovation.prototype_check set ticked_at = ?, ticked_by = ?, ticked_for = ?"
                        + " where prototype_id = ? and (stage < ? or (stage = ? and position <= ?))")
                .params(
                        at(told.path("gates")
                                .path(told.path("gates").size() - 1)
                                .path(3)),
                        person(told.path("team").path(0).path(0)),
                        affiliate(told.path("team").path(0).path(1)),
                        id,
                        stage,
                        stage,
                        told.path("ticks").asInt())
                .update();
    }

    private void work(ExampleRows rows, JsonNode told) {
        int number = 0;
        for (JsonNode sprint : told.path("sprints")) {
            rows.insert(
                    "prototype_sprint",
                    "id",
                    ids.next(),
                    "number",
                    ++number,
                    "goal",
                    text(sprint, 0),
                    "starts",
                    day(sprint.path(1)),
                    "ends",
                    day(sprint.path(2)),
                    "at",
                    at(sprint.path(1)));
            if (!text(sprint, 3).isEmpty()) {
                database.sql("update innovation.prototype_sprint set outcome = ?, ended_at = ?, ended_by = person_id,"
                                + " ended_for = affiliate_id where prototype_id = ? and number = ?")
                        .params(text(sprint, 3), at(sprint.path(2)), rows.shared("prototype_id"), number)
                        .update();
            }
        }
        for (JsonNode update : told.path("updates")) {
            rows.insert(
                    "prototype_update",
                    "id",
                    ids.next(),
                    "text",
                    text(update, 1),
                    "language",
                    "en",
                    "at",
                    at(update.path(0)));
        }
        for (JsonNode test : told.path("tests")) {
            rows.insert(
                    "prototype_test",
                    "id",
                    ids.next(),
                    "day",
                    day(test.path(0)),
                    "place",
                    text(test, 1),
                    "people",
                    test.path(2).asInt(),
                    "tried",
                    text(test, 3),
                    "outcome",
                    text(test, 4),
                    "change",
                    text(test, 5),
                    "at",
                    at(test.path(0)));
        }
    }

    private void spending(ExampleRows rows, JsonNode entry, String currency) {
        BigDecimal amount = new BigDecimal(text(entry, 2));
        BigDecimal rate = new BigDecimal(text(entry, 4));
        int number = database.sql("select count(*) from innovation.prototype_spending where prototype_id = ?")
                .param(rows.shared("prototype_id"))
                .query(Integer.class)
                .single();
        List<Object> told = new ArrayList<>(List.of(
                "id",
                ids.next(),
                "number",
                number + 1,
                "day",
                day(entry.path(0)),
                "purpose",
                text(entry, 1),
                "amount",
                amount,
                "currency",
                text(entry, 3),
                "rate",
                rate,
                "counted",
                amount.multiply(rate).setScale(CENTS, RoundingMode.HALF_UP),
                "at",
                at(entry.path(0))));
        if (!text(entry, 3).equals(currency)) {
            told.addAll(List.of("rate_day", day(entry.path(5))));
        }
        told.addAll(
                entry.path(7).isNumber()
                        ? List.of("corrects", entry.path(7).asInt(), "reason", text(entry, 6))
                        : List.of("beyond", text(entry, 6)));
        rows.insert("prototype_spending", told.toArray());
    }

    private void ending(ExampleRows rows, JsonNode told) {
        JsonNode ending = told.path("ending");
        if (ending.isMissingNode()) {
            return;
        }
        UUID id = ids.next();
        rows.insert(
                "prototype_ending",
                "id",
                id,
                "state",
                text(ending, 0),
                "at",
                at(ending.path(1)),
                "reason",
                text(ending, 2),
                "happened",
                text(ending, 3),
                "learned",
                text(ending, 4),
                "person_id",
                person(ending.path(5)),
                "affiliate_id",
                affiliate(ending.path(6)));
        for (JsonNode later : told.path("followUps")) {
            int months = later.path(0).asInt();
            rows.insert(
                    "prototype_follow_up",
                    "ending_id",
                    id,
                    "months",
                    months,
                    "used",
                    later.path(1).asBoolean(),
                    "text",
                    text(later, 2),
                    "person_id",
                    person(later.path(3)),
                    "affiliate_id",
                    affiliate(later.path(4)),
                    "at",
                    at(ending.path(1)).plusMonths(months).plusDays(2));
        }
    }

    private UUID idea(Partnership partnership, String title) {
        return database.sql("select id from innovation.idea where partnership_id = ? and title = ? and concept")
                .params(partnership.id().value(), title)
                .query(UUID.class)
                .single();
    }

    private UUID person(JsonNode name) {
        return people.ofUserName(name.asString()).orElseThrow().id().value();
    }

    private UUID affiliate(JsonNode code) {
        return affiliates.ofCode(code.asString()).orElseThrow().id().value();
    }

    private LocalDate day(JsonNode days) {
        return at(days).toLocalDate();
    }

    private OffsetDateTime at(JsonNode days) {
        return at(days.asInt());
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private static String text(JsonNode told, String field) {
        return told.path(field).asString();
    }

    private static String text(JsonNode told, int index) {
        return told.path(index).asString("");
    }

    private static JsonNode facts() {
        try (InputStream in = PrototypesExample.class.getResourceAsStream("prototypes.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
