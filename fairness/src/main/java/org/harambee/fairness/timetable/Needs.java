package org.harambee.fairness.timetable;

import java.util.Set;

/**
 * What has to hold for a session beside its length and its speakers.
 *
 * @param hallTags tags that its hall has
 * @param noHallTags tags that its hall does not have
 * @param slotTags tags that all of its slots have
 * @param noSlotTags tags that none of its slots has
 * @param exclusive words of which no two sessions that overlap in time share one
 * @param after ids of the sessions that have ended before it begins
 */
public record Needs(
        Set<String> hallTags,
        Set<String> noHallTags,
        Set<String> slotTags,
        Set<String> noSlotTags,
        Set<String> exclusive,
        Set<String> after) {
    /** No needs at all. */
    public static final Needs NONE = new Needs(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Needs {
        hallTags = Set.copyOf(hallTags);
        noHallTags = Set.copyOf(noHallTags);
        slotTags = Set.copyOf(slotTags);
        noSlotTags = Set.copyOf(noSlotTags);
        exclusive = Set.copyOf(exclusive);
        after = Set.copyOf(after);
    }
}
