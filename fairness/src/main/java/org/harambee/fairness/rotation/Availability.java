package org.harambee.fairness.rotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * When someone can take part.
 *
 * @param from the first day on which they belong to the group
 * @param until the last such day
 * @param hours local hours in which they can meet; none given means all
 * @param away local days on which they can't, such as holidays
 */
public record Availability(LocalDate from, LocalDate until, List<Hours> hours, List<Days> away) {
    /** Always. */
    public static final Availability ALWAYS =
            new Availability(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), List.of(), List.of());

    /**
     * Local hours of some days of the week.
     *
     * @param start minutes from 00:00
     * @param end minutes from 00:00, above start; up to 2,880, because hours may go past midnight
     */
    public record Hours(Set<DayOfWeek> days, int start, int end) {
        public Hours {
            days = Set.copyOf(days);
            if (days.isEmpty() || start < 0 || start >= 1440 || end <= start || end > 2880) {
                throw new IllegalArgumentException("hours begin before they end, on at least one day");
            }
        }

        private boolean hold(LocalDateTime begin, int minutes) {
            int minute = begin.getHour() * 60 + begin.getMinute();
            boolean today = days.contains(begin.getDayOfWeek()) && minute >= start && minute + minutes <= end;
            boolean sinceYesterday = days.contains(begin.getDayOfWeek().minus(1))
                    && minute + 1440 >= start
                    && minute + 1440 + minutes <= end;
            return today || sinceYesterday;
        }
    }

    /** A first and a last day. */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days that end on " + last + " before they begin on " + first);
            }
        }

        boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @throws IllegalArgumentException where the last day is before the first */
    public Availability {
        hours = List.copyOf(hours);
        away = List.copyOf(away);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("takes part until " + until + ", which is before " + from);
        }
    }

    boolean belongs(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether their hours and their days away let them come to a meeting that begins at a local time. */
    public boolean allows(LocalDateTime start, int minutes) {
        return (hours.isEmpty() || hours.stream().anyMatch(some -> some.hold(start, minutes)))
                && away.stream().noneMatch(days -> days.hold(start.toLocalDate()));
    }
}
