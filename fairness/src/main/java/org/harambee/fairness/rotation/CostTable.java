package org.harambee.fairness.rotation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What half an hour of a meeting costs someone, by the local time of day. The core of the night, 00:00 to 05:00, is that
 * of the European Union's Directive 2003/88/EC, article 2(3); the steps towards it double and are ours, to be edited.
 *
 * @param name such as office
 * @param halfHours 48 costs from 00:00 on, each from 0 to 1,000,000
 */
public record CostTable(String name, List<Integer> halfHours) {
    public static final int HALF_HOURS = 48;

    /** For those who meet at work: free from 09:00 to 17:00. */
    public static final CostTable OFFICE =
            new CostTable("office", runs(16, 10, 8, 2, 4, 2, 2, 2, 1, 2, 0, 16, 1, 2, 2, 4, 4, 4, 8, 2, 16, 2));

    /** For volunteers who meet after work: free from 18:00 to 21:00. */
    public static final CostTable VOLUNTEER =
            new CostTable("volunteer", runs(16, 10, 8, 2, 4, 2, 2, 2, 4, 8, 2, 2, 4, 8, 1, 2, 0, 6, 1, 2, 4, 2, 8, 2));

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException where there are not 48 costs, or one is out of range */
    public CostTable {
        halfHours = List.copyOf(halfHours);
        if (halfHours.size() != HALF_HOURS) {
            throw new IllegalArgumentException("the table " + name + " has " + halfHours.size()
                    + " costs; it needs 48, one for each half-hour from 00:00");
        }
        for (int cost : halfHours) {
            if (cost < 0 || cost > MOST) {
                throw new IllegalArgumentException(
                        "the table " + name + " has the cost " + cost + "; costs go from 0 to " + MOST);
            }
        }
    }

    /** What a meeting costs: the sum over its minutes of the cost of the half-hour they lie in; 30 times the cost. */
    long costMinutes(LocalDateTime start, int minutes) {
        long sum = 0;
        int minute = start.getHour() * 60 + start.getMinute();
        int rest = minutes;
        while (rest > 0) {
            int piece = Math.min(rest, 30 - minute % 30);
            sum += (long) piece * halfHours.get(minute / 30 % HALF_HOURS);
            minute += piece;
            rest -= piece;
        }
        return sum;
    }

    /** What it costs to miss a meeting: as much as the dearest hours of the day. */
    long absenceMinutes(int minutes) {
        return (long) minutes * Collections.max(halfHours);
    }

    /** Costs and how many half-hours each holds, in turn. */
    private static List<Integer> runs(int... costsAndTimes) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < costsAndTimes.length; i += 2) {
            all.addAll(Collections.nCopies(costsAndTimes[i + 1], costsAndTimes[i]));
        }
        return all;
    }
}
