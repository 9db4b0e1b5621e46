package org.harambee.rotating;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.Series;
import org.harambee.telling.Refusal;
import org.harambee.telling.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan that was told before: what of it still stands. */
final class KeptPlan {
    private record Held(int slot, Map<String, LocalDateTime> local) {}

    private final Map<LocalDate, Held> meetings = new LinkedHashMap<>();
    private final List<LocalDate> moved = new ArrayList<>();

    private KeptPlan() {}

    static KeptPlan read(String file) throws Refusal {
        try {
            var json = JsonMapper.shared().readTree(TextFile.read(file, "plan", InputStream.nullInputStream()));
            var kept = new KeptPlan();
            for (var meeting : json.path("meetings")) {
                kept.meetings.put(LocalDate.parse(meeting.path("day").asString()), held(meeting));
            }
            if (kept.meetings.isEmpty()) {
                throw Refusal.ofInput(file + " has no meetings; name a plan told by rotate with --format json.");
            }
            return kept;
        } catch (JacksonException | DateTimeException wrong) {
            throw Refusal.ofInput(file + " is no plan told by rotate with --format json: "
                    + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Held held(JsonNode meeting) {
        var time = LocalTime.parse(meeting.path("utc").asString());
        Map<String, LocalDateTime> local = new HashMap<>();
        meeting.path("local")
                .properties()
                .forEach(entry -> local.put(
                        entry.getKey(), LocalDateTime.parse(entry.getValue().asString())));
        return new Held(time.toSecondOfDay() / 60 / Series.SLOT_MINUTES, local);
    }

    /**
     * Slots that stand, by day. What is planned for after the day is left open; without one, what is on a day on which a
     * clock now shows something else than was told.
     */
    Map<LocalDate, Integer> standing(Series series, List<Person> people, Optional<LocalDate> after) {
        Map<LocalDate, Integer> standing = new HashMap<>();
        for (var day : series.days()) {
            var held = meetings.get(day);
            if (held == null) {
                continue;
            }
            boolean past = after.isPresent() && !day.isAfter(after.get());
            boolean asTold = people.stream().allMatch(person -> isAsTold(person, day, held));
            if (past || (after.isEmpty() && asTold)) {
                standing.put(day, held.slot());
            } else if (after.isEmpty()) {
                moved.add(day);
            }
        }
        return standing;
    }

    private static boolean isAsTold(Person person, LocalDate day, Held held) {
        var told = held.local().get(person.zone().getId());
        return told == null || told.equals(person.local(Series.start(day, held.slot())));
    }

    /** Days on which a clock has moved since. */
    List<LocalDate> moved() {
        return List.copyOf(moved);
    }
}
