package org.harambee.gatherings.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.harambee.database.Example;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringKeeper;
import org.harambee.gatherings.Sessions;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conference at which the partnership told about itself. Only the two public authors of its session appear by
 * name; nobody had signed up as interested in it, so nobody does here. Two sessions are invented, and say so.
 */
@Component
@Order(40)
class GatheringsExample implements Example {
    private final Partnerships partnerships;
    private final GatheringKeeper keeper;
    private final Sessions sessions;

    GatheringsExample(Partnerships partnerships, GatheringKeeper keeper, Sessions sessions) {
        this.partnerships = partnerships;
        this.keeper = keeper;
        this.sessions = sessions;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void load() {
        JsonNode facts = facts();
        Partnership partnership =
                partnerships.ofSlug(facts.path("partnership").asString()).orElseThrow();
        Gathering gathering = keeper.add(partnership, GatheringFacts.sheet(facts), null);
        List<JsonNode> told = facts.path("sessions").valueStream().toList();
        told.forEach(session ->
                sessions.add(gathering, GatheringFacts.content(session), GatheringFacts.provenance(session), null));
    }

    private static JsonNode facts() {
        try (InputStream file = GatheringsExample.class.getResourceAsStream("cee-meeting-2023.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
