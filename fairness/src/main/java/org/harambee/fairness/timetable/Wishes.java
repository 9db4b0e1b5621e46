package org.harambee.fairness.timetable;

import java.util.Map;

/**
 * What would be nice for a session, said by what to avoid.
 *
 * @param avoidedSlots points for each of its slots, by the id of the slot
 * @param avoidedHalls points for each slot that it takes in a hall, by the id of the hall
 * @param position which one of its track it is in the order of the programme, from 1; 0 where it does not matter
 */
public record Wishes(Map<String, Long> avoidedSlots, Map<String, Long> avoidedHalls, int position) {
    /** No wishes at all. */
    public static final Wishes NONE = new Wishes(Map.of(), Map.of(), 0);

    public Wishes {
        avoidedSlots = Map.copyOf(avoidedSlots);
        avoidedHalls = Map.copyOf(avoidedHalls);
    }
}
