package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.stages.Stages;
import org.harambee.partnership.HelpWanted;
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
 * marked so: of what was built in 2023 nothing was found.
 */
@Component
@Order(70)
class PrototypesExample implements Example {
    private static final String FOLLOW_UP = "prototype_follow_up";
    private static final String DEMO = "demo";

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final ExampleRows rows;
    private final Prototypes prototypes;
    private final HelpWanted help;
    private final People people;
    private final Affiliates affiliates;
    private final Stages stages;
    private final Ids ids;

    PrototypesExample(
            JdbcClient database,
            Partnerships partnerships,
            ExampleRows rows,
            Prototypes prototypes,
            HelpWanted help,
            People people,
            Affiliates affiliates,
            Stages stages,
            Ids ids) {
        this.database = database;
        this.partnerships = partnerships;
        this.rows = rows;
        this.prototypes = prototypes;
        this.help = help;
        this.people = people;
        this.affiliates = affiliates;
        this.stages = stages;
        this.ids = ids;
    }

    @Override
    public String module() {
        return "innovation-prototypes";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        JsonNode facts = facts();
        UUID day = ids.next();
        rows.insert(
                "demo_day",
                facts.path("demo_day"),
                Map.of(
                        "id",
                        day,
                        "code",
                        ids.code(),
                        "partnership_id",
                        unlock.id().value()));
        facts.path("prototypes").forEach(told -> load(unlock, told, day));
    }

    private void load(Partnership unlock, JsonNode told, UUID day) {
        UUID partnership = unlock.id().value();
        UUID id = ids.next();
        Map<String, Object> further = new HashMap<>(Map.of("id", id, "partnership_id", partnership));
        further.put("code", ids.code());
        further.put("slug", Addresses.slug(told.path("prototype").path("title").asString()));
        further.put("idea_id", idea(partnership, told.path("idea").asString()));
        rows.insert("prototype", told.path("prototype"), further);
        stages.setUp(unlock.id(), new PrototypeId(id));
        tick(
                id,
                told.path("prototype").path("stage").asInt(),
                told.path("ticks").asInt());
        UUID ending = ids.next();
        told.path("rows")
                .properties()
                .forEach(table -> table.getValue()
                        .forEach(row ->
                                rows.insert(table.getKey(), row, keys(table.getKey(), partnership, id, ending, day))));
        promise(id);
        roles(id);
        JsonNode wanted = told.path("help");
        if (!wanted.isMissingNode()) {
            ask(unlock, id, wanted);
        }
    }

    private void ask(Partnership unlock, UUID id, JsonNode wanted) {
        Prototype prototype = prototypes.find(new PrototypeId(id)).orElseThrow();
        help.ask(
                unlock,
                new HelpWanted.Wish(
                        wanted.path("what").asString(),
                        wanted.path("text").asString(),
                        wanted.path("amount").asString(),
                        null,
                        List.of("sw")),
                new HelpWanted.Origin(id, prototype.facts().title(), prototype.path(unlock.path())),
                new Actor(
                        people.ofUserName(wanted.path("person").asString())
                                .orElseThrow()
                                .id(),
                        affiliates
                                .ofCode(wanted.path("for").asString())
                                .orElseThrow()
                                .id()));
    }

    private Map<String, Object> keys(String table, UUID partnership, UUID prototype, UUID ending, UUID day) {
        Map<String, Object> keys = new HashMap<>(Map.of("partnership_id", partnership, "prototype_id", prototype));
        switch (table) {
            case FOLLOW_UP -> keys.put("ending_id", ending);
            case DEMO -> keys.put("demo_day_id", day);
            case "prototype_ending" -> keys.put("id", ending);
            default -> keys.put("id", ids.next());
        }
        return keys;
    }

    /** All checks of the stages that are passed, and so many of the one that is worked at. */
    private void tick(UUID prototype, int stage, int checks) {
        database.sql(
                        "update innovation.prototype_check c set ticked_at = p.began_at + make_interval(days => c.stage * 5),"
                                + " ticked_by = p.began_by, ticked_for = p.began_for from innovation.prototype p"
                                + " where p.id = ? and c.prototype_id = p.id"
                                + " and (c.stage < ? or (c.stage = ? and c.position <= ?))")
                .params(prototype, stage, stage, checks)
                .update();
    }

    /** What was promised at the gates, and every tick: all in the words our stages begin with. */
    private void promise(UUID prototype) {
        database.sql(
                        "insert into innovation.prototype_promise (gate_id, partnership_id, position, word, text, ticked_at,"
                                + " ticked_by, ticked_for) select g.id, g.partnership_id, c.position, c.word, c.text,"
                                + " c.ticked_at, c.ticked_by, c.ticked_for from innovation.prototype_gate g"
                                + " join innovation.prototype_check c on c.prototype_id = g.prototype_id and c.stage = g.stage"
                                + " where g.prototype_id = ? and g.passed and c.ticked_at is not null")
                .param(prototype)
                .update();
        database.sql("insert into innovation.prototype_tick (partnership_id, prototype_id, stage, word, text, holds,"
                        + " person_id, affiliate_id, at) select partnership_id, prototype_id, stage, word, text, true,"
                        + " ticked_by, ticked_for, ticked_at from innovation.prototype_check"
                        + " where prototype_id = ? and ticked_at is not null order by ticked_at, position")
                .param(prototype)
                .update();
    }

    /** Who asks to join asks for the first role. */
    private void roles(UUID prototype) {
        database.sql(
                        "update innovation.prototype_request q set role_id = (select id from innovation.prototype_role r"
                                + " where r.prototype_id = q.prototype_id order by r.title desc limit 1) where prototype_id = ?")
                .param(prototype)
                .update();
    }

    private UUID idea(UUID partnership, String title) {
        return database.sql("select id from innovation.idea where partnership_id = ? and title = ? and concept")
                .params(partnership, title)
                .query(UUID.class)
                .single();
    }

    private static JsonNode facts() {
        try (InputStream in = PrototypesExample.class.getResourceAsStream("prototypes.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
