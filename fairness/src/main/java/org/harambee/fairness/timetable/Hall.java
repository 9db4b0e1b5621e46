package org.harambee.fairness.timetable;

import java.util.Map;
import java.util.Set;

/**
 * Where sessions take place: a room, or a channel of an online gathering.
 *
 * @param capacity seats; 0 where nothing is said, which is enough for anyone
 * @param tags what a session may require or rule out, such as {@code stream}
 * @param closed ids of the slots in which it can't be used
 * @param avoided points for every block of this hall that is used, by the id of the block
 */
public record Hall(String id, int capacity, Set<String> tags, Set<String> closed, Map<String, Long> avoided) {
    public Hall {
        tags = Set.copyOf(tags);
        closed = Set.copyOf(closed);
        avoided = Map.copyOf(avoided);
    }

    /** A hall that is always open and has room for anyone. */
    public static Hall of(String id) {
        return new Hall(id, 0, Set.of(), Set.of(), Map.of());
    }
}
