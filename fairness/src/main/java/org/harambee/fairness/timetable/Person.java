package org.harambee.fairness.timetable;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who speaks, chairs, or wants to be there.
 *
 * @param zone where the person sits, for what time it is there; empty for somebody who is on the spot
 * @param absent ids of the slots in which the person can't speak
 * @param interest how much the person wants a session, by its id; above 0
 * @param availability how well a slot suits the person as a listener, by its id, from 0 to 1; 1 where nothing is said
 */
public record Person(
        String id,
        Optional<ZoneId> zone,
        Set<String> absent,
        Map<String, Double> interest,
        Map<String, Double> availability) {
    public Person {
        absent = Set.copyOf(absent);
        interest = Map.copyOf(interest);
        availability = Map.copyOf(availability);
    }

    /** Somebody on the spot who is always there and has said nothing of what they want to hear. */
    public static Person of(String id) {
        return new Person(id, Optional.empty(), Set.of(), Map.of(), Map.of());
    }
}
