package org.harambee.fairness.timetable;

import java.util.Map;
import java.util.Set;

/**
 * Sessions on one subject.
 *
 * @param chairs ids of the people who lead it
 * @param similar points for each time that it runs beside another track, by the id of that track; both ways
 * @param avoidedBlocks points for each hall in which it has a part of a block, by the id of the block
 * @param avoidedHalls points for each block in which it uses a hall, by the id of the hall
 */
public record Track(
        String id,
        Set<String> chairs,
        Map<String, Long> similar,
        Map<String, Long> avoidedBlocks,
        Map<String, Long> avoidedHalls) {
    public Track {
        chairs = Set.copyOf(chairs);
        similar = Map.copyOf(similar);
        avoidedBlocks = Map.copyOf(avoidedBlocks);
        avoidedHalls = Map.copyOf(avoidedHalls);
    }

    /** A track of which nothing is said but its name. */
    public static Track of(String id) {
        return new Track(id, Set.of(), Map.of(), Map.of(), Map.of());
    }
}
