package org.harambee.fairness.timetable;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Looks through a problem for what can't be meant. */
final class Checks {
    private static final int MOST_SESSIONS = 5_000;
    private static final int MOST_SLOTS = 5_000;
    private static final int MOST_HALLS = 500;
    private static final long MOST_POINTS = 1_000_000;

    private final Problem problem;

    Checks(Problem problem) {
        this.problem = problem;
    }

    void check() {
        few("slots", problem.slots().size(), MOST_SLOTS);
        few("halls", problem.halls().size(), MOST_HALLS);
        few("sessions", problem.sessions().size(), MOST_SESSIONS);
        slots();
        problem.halls().forEach(this::hall);
        problem.people().forEach(this::person);
        problem.tracks().forEach(this::track);
        problem.sessions().forEach(this::session);
        problem.clashes().forEach(this::clash);
        Cycle.in(problem).ifPresent(cycle -> {
            throw wrong("sessions", cycle + " wait for each other; no order can suit them");
        });
        if (problem.rules().pause().isNegative()) {
            throw wrong("rules", "the pause is negative; give minutes from 0");
        }
    }

    private static void few(String kind, int number, int most) {
        if (number == 0) {
            throw wrong(kind, "there are none; give at least one");
        }
        if (number > most) {
            throw wrong(kind, "there are " + number + ", at most " + most + " can be scheduled");
        }
    }

    private void slots() {
        var slots = problem.slots();
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).start().isBefore(slots.get(i).end())) {
                throw wrong("slot " + slots.get(i).id(), "it ends before it has begun");
            }
            if (i > 0 && slots.get(i).start().isBefore(slots.get(i - 1).end())) {
                throw wrong(
                        "slot " + slots.get(i).id(),
                        "it overlaps slot " + slots.get(i - 1).id() + "; use shorter slots that sessions may join");
            }
        }
    }

    private void hall(Hall hall) {
        var where = "hall " + hall.id();
        known(where, "slot", hall.closed(), problem.slotPlaces());
        points(where, "block", hall.avoided(), Set.copyOf(problem.blocks()));
        if (hall.capacity() < 0) {
            throw wrong(where, "the capacity is negative; give seats, or 0 for enough");
        }
    }

    private void person(Person person) {
        var where = "person " + person.id();
        known(where, "slot", person.absent(), problem.slotPlaces());
        known(where, "session", person.interest().keySet(), problem.sessionPlaces());
        known(where, "slot", person.availability().keySet(), problem.slotPlaces());
        person.interest().forEach((session, much) -> {
            if (!(much > 0 && much <= MOST_POINTS)) {
                throw wrong(
                        where,
                        "the interest in " + session + " is " + much + "; give a number above 0, at most 1000000");
            }
        });
        person.availability().forEach((slot, much) -> {
            if (!(much >= 0 && much <= 1)) {
                throw wrong(where, "the availability in " + slot + " is " + much + "; give a number from 0 to 1");
            }
        });
    }

    private void track(Track track) {
        var where = "track " + track.id();
        known(where, "person", track.chairs(), problem.personPlaces());
        points(where, "track", track.similar(), problem.trackPlaces().keySet());
        points(where, "block", track.avoidedBlocks(), Set.copyOf(problem.blocks()));
        points(where, "hall", track.avoidedHalls(), problem.hallPlaces().keySet());
        if (track.similar().containsKey(track.id())) {
            throw wrong(where, "it is similar to itself; name other tracks");
        }
    }

    private void session(Session session) {
        var where = "session " + session.id();
        if (!session.track().isEmpty()) {
            known(where, "track", Set.of(session.track()), problem.trackPlaces());
        }
        known(where, "person", session.speakers(), problem.personPlaces());
        known(where, "session", session.needs().after(), problem.sessionPlaces());
        points(
                where,
                "slot",
                session.wishes().avoidedSlots(),
                problem.slotPlaces().keySet());
        points(
                where,
                "hall",
                session.wishes().avoidedHalls(),
                problem.hallPlaces().keySet());
        session.placement().ifPresent(placement -> {
            known(where, "hall", Set.of(placement.hall()), problem.hallPlaces());
            known(where, "slot", Set.of(placement.slot()), problem.slotPlaces());
        });
        if (session.audience().expected() < 0 || session.audience().expected() > MOST_POINTS) {
            throw wrong(
                    where,
                    session.audience().expected() + " people are expected; give a number from 0 to " + MOST_POINTS);
        }
        if (session.wishes().position() < 0) {
            throw wrong(where, "its position is negative; give one from 1, or 0 for any");
        }
    }

    private void clash(Clash clash) {
        var where = "clash of " + clash.first() + " and " + clash.second();
        known(where, "session", Set.of(clash.first()), problem.sessionPlaces());
        known(where, "session", Set.of(clash.second()), problem.sessionPlaces());
        if (clash.first().equals(clash.second()) || clash.people() < 0 || clash.people() > MOST_POINTS) {
            throw wrong(where, "give two sessions and from 0 to " + MOST_POINTS + " people");
        }
    }

    private static void known(String where, String kind, Collection<String> named, Map<String, Integer> places) {
        for (var id : named) {
            if (!places.containsKey(id)) {
                throw wrong(where, "there is no " + kind + " " + id + "; name one that is listed");
            }
        }
    }

    private static void points(String where, String kind, Map<String, Long> points, Set<String> ids) {
        points.forEach((id, much) -> {
            if (!ids.contains(id)) {
                throw wrong(where, "there is no " + kind + " " + id + "; name one that is listed");
            }
            if (much < 0 || much > MOST_POINTS) {
                throw wrong(where, much + " points for " + kind + " " + id + "; give points from 0 to " + MOST_POINTS);
            }
        });
    }

    private static IllegalArgumentException wrong(String where, String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}
