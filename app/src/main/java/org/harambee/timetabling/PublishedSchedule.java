package org.harambee.timetabling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.timetable.Placement;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Session;
import org.harambee.telling.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * A schedule.json as the c3voc and many others publish it: days, rooms, events. An event is the session with its guid, id,
 * slug, code or title; a room is the hall of that name; a time is the slot that begins then.
 *
 * @param problem where every session that is found there is published there
 * @param remarks on events that are not in the problem
 */
record PublishedSchedule(Problem problem, List<String> remarks) {

    static PublishedSchedule read(String name, Problem problem) throws Refusal {
        var days = JsonFile.read(name).path("schedule").path("conference").path("days");
        if (!days.isArray()) {
            throw Refusal.ofInput(name + ": there is no schedule.conference.days; name a schedule.json.");
        }
        Map<String, Placement> placements = new HashMap<>();
        var remarks = new ArrayList<String>();
        for (var day : days) {
            for (var room : day.path("rooms").properties()) {
                for (var event : room.getValue()) {
                    var session = session(event, problem);
                    if (session.isEmpty()) {
                        remarks.add(name + ": no session is the event " + title(event) + "; it is left out");
                    } else {
                        placements.put(session.get().id(), placement(name, room.getKey(), event, problem));
                    }
                }
            }
        }
        return new PublishedSchedule(placed(problem, placements), List.copyOf(remarks));
    }

    private static Problem placed(Problem problem, Map<String, Placement> placements) {
        return problem.scheduling(problem.sessions().stream()
                .map(session -> {
                    var placement = placements.get(session.id());
                    boolean locked =
                            session.placement().filter(Placement::locked).isPresent();
                    return placement == null || locked
                            ? session
                            : session.published(placement.hall(), placement.slot());
                })
                .toList());
    }

    private static Optional<Session> session(JsonNode event, Problem problem) {
        for (var key : List.of("guid", "id", "slug", "code")) {
            Integer place = problem.sessionPlaces().get(event.path(key).asString(""));
            if (place != null) {
                return Optional.of(problem.sessions().get(place));
            }
        }
        var title = event.path("title").asString("");
        return problem.sessions().stream()
                .filter(session -> !title.isEmpty() && session.title().equals(title))
                .findFirst();
    }

    private static Placement placement(String name, String room, JsonNode event, Problem problem) throws Refusal {
        if (!problem.hallPlaces().containsKey(room)) {
            throw Refusal.ofInput(name + ", event " + title(event) + ": there is no hall " + room
                    + "; list it among the halls, closed if need be.");
        }
        Instant start;
        try {
            start = OffsetDateTime.parse(event.path("date").asString("")).toInstant();
        } catch (DateTimeParseException wrong) {
            throw Refusal.ofInput(name + ", event " + title(event)
                    + ", field date: a time with its offset is needed, such as 2026-11-07T09:00:00+03:00.");
        }
        return problem.slots().stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst()
                .map(slot -> new Placement(room, slot.id(), false))
                .orElseThrow(() -> Refusal.ofInput(
                        name + ", event " + title(event) + ": no slot begins at " + start + "; list one."));
    }

    private static String title(JsonNode event) {
        return event.path("title").asString(event.path("id").asString("without a title"));
    }
}
