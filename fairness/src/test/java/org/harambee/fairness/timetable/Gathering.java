package org.harambee.fairness.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A day of so many slots of half an hour from 9:00 UTC, in so many halls, that a test fills. */
final class Gathering {
    private final List<Slot> slots = new ArrayList<>();
    private final List<Hall> halls = new ArrayList<>();
    private final Map<String, Person> people = new HashMap<>();
    private final List<Track> tracks = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private Rules rules = Rules.USUAL;
    private Weights weights = Weights.none();

    Gathering(int slotNumber, String... hallIds) {
        var start = Instant.parse("2026-11-07T09:00:00Z");
        for (int i = 0; i < slotNumber; i++) {
            slots.add(Slot.of("t" + (i + 1), start.plusSeconds(1800L * i), start.plusSeconds(1800L * (i + 1))));
        }
        Arrays.stream(hallIds).map(Hall::of).forEach(halls::add);
    }

    Gathering hall(Hall hall) {
        halls.add(hall);
        return this;
    }

    Gathering track(Track track) {
        tracks.add(track);
        return this;
    }

    Gathering away(String person, String... slotIds) {
        people.put(person, new Person(person, Optional.empty(), Set.of(slotIds), Map.of(), Map.of()));
        return this;
    }

    Gathering interested(String person, String... sessionIds) {
        var interest = new HashMap<String, Double>();
        Arrays.stream(sessionIds).forEach(id -> interest.put(id, 1.0));
        people.put(person, new Person(person, Optional.empty(), Set.of(), interest, Map.of()));
        return this;
    }

    Gathering person(Person person) {
        people.put(person.id(), person);
        return this;
    }

    Gathering session(Session session) {
        sessions.add(session);
        session.speakers().forEach(id -> people.putIfAbsent(id, Person.of(id)));
        return this;
    }

    Gathering rules(Rules newRules) {
        rules = newRules;
        return this;
    }

    Gathering weighing(Constraint constraint, long weight) {
        weights = weights.with(constraint, weight);
        return this;
    }

    Problem problem() {
        return new Problem(slots, halls, List.copyOf(people.values()), tracks, sessions, List.of(), rules, weights);
    }
}
