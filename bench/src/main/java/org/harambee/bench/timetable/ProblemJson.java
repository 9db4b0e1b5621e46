package org.harambee.bench.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Session;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem in the format of the command {@code timetable}. What is usual is left out. */
final class ProblemJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Problem problem;

    ProblemJson(Problem problem) {
        this.problem = problem;
    }

    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("slots", slots());
        all.put("halls", halls());
        all.put("people", people());
        all.put("tracks", tracks());
        all.put(
                "sessions",
                problem.sessions().stream().map(ProblemJson::session).toList());
        all.put("clashes", clashes());
        all.put("rules", rules());
        all.put("weights", weights());
        return MAPPER.writeValueAsString(all) + "\n";
    }

    private List<Object> slots() {
        var all = new ArrayList<Object>();
        for (var slot : problem.slots()) {
            var own = object(
                    "id",
                    slot.id(),
                    "start",
                    slot.start().toString(),
                    "end",
                    slot.end().toString());
            put(own, "block", slot.block());
            put(own, "tags", slot.tags());
            all.add(own);
        }
        return all;
    }

    private List<Object> halls() {
        var all = new ArrayList<Object>();
        for (var hall : problem.halls()) {
            var own = object("id", hall.id(), "capacity", hall.capacity());
            put(own, "tags", hall.tags());
            put(own, "closed", hall.closed());
            put(own, "avoid", hall.avoided());
            all.add(own);
        }
        return all;
    }

    private List<Object> people() {
        var all = new ArrayList<Object>();
        for (var person : problem.people()) {
            var own = object("id", person.id());
            person.zone().ifPresent(zone -> own.put("zone", zone.getId()));
            put(own, "absent", person.absent());
            put(own, "interest", person.interest());
            put(own, "availability", person.availability());
            all.add(own);
        }
        return all;
    }

    private List<Object> tracks() {
        var all = new ArrayList<Object>();
        for (var track : problem.tracks()) {
            var own = object("id", track.id());
            put(own, "chairs", track.chairs());
            put(own, "similar", track.similar());
            put(own, "avoid_blocks", track.avoidedBlocks());
            put(own, "avoid_halls", track.avoidedHalls());
            all.add(own);
        }
        return all;
    }

    private static Map<String, Object> session(Session session) {
        var own = object("id", session.id());
        put(own, "title", session.title());
        put(own, "track", session.track());
        session.length()
                .time()
                .ifPresentOrElse(
                        time -> own.put("minutes", time.toMinutes()),
                        () -> own.put("slots", session.length().slots()));
        put(own, "speakers", session.speakers());
        var needs = object();
        put(needs, "hall", session.needs().hallTags());
        put(needs, "not_hall", session.needs().noHallTags());
        put(needs, "slot", session.needs().slotTags());
        put(needs, "not_slot", session.needs().noSlotTags());
        put(needs, "exclusive", session.needs().exclusive());
        put(needs, "after", session.needs().after());
        put(own, "needs", needs);
        var avoid = object();
        put(avoid, "slots", session.wishes().avoidedSlots());
        put(avoid, "halls", session.wishes().avoidedHalls());
        put(own, "avoid", avoid);
        own.put("position", session.wishes().position());
        var audience = object("expected", session.audience().expected());
        put(audience, "level", session.audience().level());
        put(audience, "type", session.audience().type());
        put(audience, "language", session.audience().language());
        own.put("audience", audience);
        session.placement().ifPresent(place -> {
            own.put("published", object("hall", place.hall(), "slot", place.slot()));
            own.put("locked", place.locked());
        });
        return own;
    }

    private List<Object> clashes() {
        return problem.clashes().stream()
                .<Object>map(
                        clash -> object("sessions", List.of(clash.first(), clash.second()), "people", clash.people()))
                .toList();
    }

    private Map<String, Object> rules() {
        var comfort = problem.rules().comfort();
        return object(
                "tracks_by_block",
                problem.rules().tracksByBlock(),
                "pause_minutes",
                problem.rules().pause().toMinutes(),
                "comfort",
                object(
                        "good_from",
                        comfort.goodFrom().toString(),
                        "good_to",
                        comfort.goodTo().toString(),
                        "tolerable_from",
                        comfort.fairFrom().toString(),
                        "tolerable_to",
                        comfort.fairTo().toString(),
                        "points",
                        comfort.points(),
                        "poor_points",
                        comfort.poorPoints()));
    }

    private Map<String, Object> weights() {
        var all = object();
        for (var constraint : Constraint.values()) {
            if (!constraint.isHard()) {
                boolean kept = problem.weights().isHard(constraint);
                all.put(constraint.word(), kept ? "hard" : problem.weights().of(constraint));
            }
        }
        return all;
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            all.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return all;
    }

    private static void put(Map<String, Object> object, String key, Object value) {
        boolean nothing = value.equals("")
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!nothing) {
            object.put(key, value);
        }
    }
}
