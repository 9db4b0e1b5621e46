package org.harambee.fairness.timetable;

import java.time.Instant;
import java.util.Set;

/**
 * A time in which every hall can hold one session.
 *
 * @param start inclusive
 * @param end exclusive, after the start
 * @param block the run of slots between two breaks that it belongs to; empty where slots that follow each other without
 *     a gap are one block. No session crosses the end of its block.
 * @param tags what a session may require or rule out
 */
public record Slot(String id, Instant start, Instant end, String block, Set<String> tags) {
    public Slot {
        tags = Set.copyOf(tags);
    }

    /** A slot without tags in a block that its neighbours decide. */
    public static Slot of(String id, Instant start, Instant end) {
        return new Slot(id, start, end, "", Set.of());
    }
}
