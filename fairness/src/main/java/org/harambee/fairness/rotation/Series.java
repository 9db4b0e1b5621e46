package org.harambee.fairness.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Meetings of one length at even distances, each at one of the day's slots. Days and slots are those of UTC.
 *
 * @param first the day of the first
 * @param last no meeting is later than this day
 * @param everyDays from one to the next
 * @param minutes how long each is, from 5 to 720
 * @param skipped days on which there is none
 */
public record Series(LocalDate first, LocalDate last, int everyDays, int minutes, Set<LocalDate> skipped) {
    /** Starts lie so far apart. */
    public static final int SLOT_MINUTES = 30;

    public static final int SLOTS = 48;

    /** Further ahead nobody knows when clocks will change; what was borne is carried over into the next series. */
    public static final int MOST_DAYS = 2 * 366;

    /** @throws IllegalArgumentException where there is no meeting, or the series is too long to be planned */
    public Series {
        skipped = Set.copyOf(skipped);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day, " + last + ", is before the first, " + first);
        }
        if (last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("from " + first + " to " + last
                    + " is more than two years, and nobody knows that far ahead when clocks will change; plan a year and"
                    + " carry over what was borne");
        }
        if (everyDays < 1 || minutes < 5 || minutes > 720) {
            throw new IllegalArgumentException("meetings are at least a day apart and last from 5 to 720 minutes");
        }
        if (days(first, last, everyDays, skipped).isEmpty()) {
            throw new IllegalArgumentException("all meetings are left out");
        }
    }

    public static Series weekly(LocalDate first, LocalDate last, int minutes) {
        return new Series(first, last, 7, minutes, Set.of());
    }

    public List<LocalDate> days() {
        return days(first, last, everyDays, skipped);
    }

    /** When a meeting starts that is on a day at a slot. */
    public static Instant start(LocalDate day, int slot) {
        return day.atStartOfDay(ZoneOffset.UTC)
                .plusMinutes((long) slot * SLOT_MINUTES)
                .toInstant();
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, int everyDays, Set<LocalDate> skipped) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(everyDays))
                .filter(day -> !skipped.contains(day))
                .toList();
    }
}
