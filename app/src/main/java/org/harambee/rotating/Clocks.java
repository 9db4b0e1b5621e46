package org.harambee.rotating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harambee.fairness.rotation.Series;

/** Days and times in words. */
final class Clocks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Clocks() {}

    static String utc(int slot) {
        int minutes = slot * Series.SLOT_MINUTES;
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The local time, and the weekday where it is not that of the meeting's day. */
    static String local(LocalDateTime local, LocalDate day) {
        return (local.toLocalDate().equals(day) ? "" : WEEKDAY.format(local) + " ") + TIME.format(local);
    }

    static String utcs(List<Integer> slots) {
        var words = slots.stream().map(Clocks::utc).toList();
        return words.size() == 1
                ? words.getFirst()
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " or "
                        + words.getLast();
    }
}
