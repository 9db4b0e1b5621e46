package org.harambee.fairness.timetable;

import java.time.LocalTime;

/**
 * What an hour of the day costs a speaker where they sit. A time that begins or ends outside the tolerable hours, or
 * crosses midnight, costs the poor points; one that lies within them but not within the good hours the fair points.
 *
 * @param points for a time that is tolerable, for each slot
 * @param poorPoints for any other, for each slot
 */
public record Comfort(
        LocalTime goodFrom, LocalTime goodTo, LocalTime fairFrom, LocalTime fairTo, long points, long poorPoints) {
    /** 9:30 to 21:30 costs nothing, from 7:00 and until 23:00 costs 1, the night costs 10: what CSPLib's online cases use. */
    public static final Comfort USUAL =
            new Comfort(LocalTime.of(9, 30), LocalTime.of(21, 30), LocalTime.of(7, 0), LocalTime.of(23, 0), 1, 10);

    /** What a time from start to end costs, both in local hours. */
    public long of(LocalTime start, LocalTime end) {
        if (start.isBefore(fairFrom) || end.isAfter(fairTo) || end.isBefore(fairFrom)) {
            return poorPoints;
        }
        return start.isBefore(goodFrom) || end.isAfter(goodTo) ? points : 0;
    }
}
