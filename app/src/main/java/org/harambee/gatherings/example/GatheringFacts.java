package org.harambee.gatherings.example;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.GatheringSheet;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.SessionType;
import org.harambee.partnership.Evidence;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the facts beside this class. */
final class GatheringFacts {
    private GatheringFacts() {}

    static GatheringSheet sheet(JsonNode facts) {
        JsonNode call = facts.path("call");
        return new GatheringSheet(
                facts.path("slug").asString(),
                facts.path("name").asString(),
                new Gathering.Days(
                        LocalDate.parse(facts.path("from").asString()),
                        LocalDate.parse(facts.path("to").asString()),
                        ZoneId.of(facts.path("zone").asString())),
                new Gathering.Call(
                        OffsetDateTime.parse(call.path("opens").asString()).toInstant(),
                        OffsetDateTime.parse(call.path("closes").asString()).toInstant(),
                        ZoneId.of(call.path("zone").asString())),
                new Gathering.Details(
                        facts.path("place").asString(),
                        facts.path("organiser").asString(),
                        facts.path("languages").asString(),
                        facts.path("halls").asString(),
                        facts.path("about").asString(),
                        Evidence.read(facts.path("evidence"))),
                facts.path("types").valueStream().map(GatheringFacts::type).toList());
    }

    private static SessionType type(JsonNode type) {
        boolean timed = type.has("minutes");
        return new SessionType(
                type.path("word").asString(),
                type.path("name").asString(),
                Worded.find(
                                SessionType.Length.class,
                                timed ? "minutes" : type.path("length").asString())
                        .orElse(SessionType.Length.NONE),
                timed ? type.path("minutes").asInt() : null);
    }

    static Session.Content content(JsonNode session) {
        return new Session.Content(
                text(session, "id"),
                session.path("title").asString(),
                text(session, "language"),
                session.path("authors")
                        .valueStream()
                        .map(GatheringFacts::author)
                        .toList(),
                text(session, "type"),
                session.path("themes").valueStream().map(JsonNode::asString).toList(),
                text(session, "level"),
                new Session.Texts(
                        text(session, "abstract"),
                        text(session, "specialRequirements"),
                        text(session, "benefit"),
                        text(session, "slides")),
                new Session.Wishes(
                        text(session, "hybrid"),
                        text(session, "travelGrant"),
                        text(session, "recording"),
                        text(session, "photography"),
                        text(session, "preRecorded")));
    }

    static Session.Provenance provenance(JsonNode session) {
        return new Session.Provenance(
                session.has("evidence") ? Evidence.read(session.path("evidence")) : null,
                session.path("invented").asBoolean(false),
                false,
                List.of(),
                List.of());
    }

    private static Author author(JsonNode author) {
        return new Author(
                author.path("name").asString(),
                author.path("userName").asString(),
                author.path("affiliation").asString());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.path(name).asString() : null;
    }
}
