package org.harambee.fairness.timetable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where things are in their lists, by id. */
record Directory(
        Map<String, Integer> slots,
        Map<String, Integer> halls,
        Map<String, Integer> people,
        Map<String, Integer> tracks,
        Map<String, Integer> sessions) {
    Directory(Problem problem) {
        this(
                places("slots", problem.slots(), Slot::id),
                places("halls", problem.halls(), Hall::id),
                places("people", problem.people(), Person::id),
                places("tracks", problem.tracks(), Track::id),
                places("sessions", problem.sessions(), Session::id));
    }

    private static <T> Map<String, Integer> places(String kind, List<T> all, Function<T, String> id) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (var each : all) {
            var own = id.apply(each);
            if (own.isEmpty()) {
                throw new IllegalArgumentException(kind + ": one has no id; give each an id of its own");
            }
            if (places.putIfAbsent(own, places.size()) != null) {
                throw new IllegalArgumentException(kind + ": two have the id " + own + "; give each an id of its own");
            }
        }
        return Collections.unmodifiableMap(places);
    }
}
