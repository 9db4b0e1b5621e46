package org.harambee.fairness.timetable;

import java.time.Duration;

/**
 * What holds for the whole programme.
 *
 * @param tracksByBlock whether a hall belongs to one track for a whole block, and tracks, chairs and comfort are looked
 *     at by blocks; otherwise by slots
 * @param pause what lies at least between two sessions of one speaker
 * @param comfort what hours cost speakers who sit elsewhere
 */
public record Rules(boolean tracksByBlock, Duration pause, Comfort comfort) {
    /** By slots, without a pause, with the usual hours. */
    public static final Rules USUAL = new Rules(false, Duration.ZERO, Comfort.USUAL);
}
