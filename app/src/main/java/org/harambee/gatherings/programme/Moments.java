package org.harambee.gatherings.programme;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Days and times as they are typed or picked; browsers send both in the form of ISO 8601. */
final class Moments {
    private static final int LINE = 40;
    private static final int MINUTES = 16;
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\S+?)[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)");

    private Moments() {}

    static Optional<LocalDate> day(Form form, String field) {
        String typed = form.require(field, LINE);
        return typed.isEmpty() ? Optional.empty() : day(form, field, typed, "gatherings-day-unreadable");
    }

    static @Nullable Instant time(Form form, String field, ZoneId zone) {
        String typed = form.allow(field, LINE);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher parts = TIME.matcher(typed);
        Optional<LocalTime> hour = parts.matches() ? hour(parts.group(2)) : Optional.empty();
        if (hour.isEmpty()) {
            form.refuse(field, "gatherings-time-unreadable");
            return null;
        }
        return day(form, field, parts.group(1), "gatherings-time-unreadable")
                .map(day -> day.atTime(hour.get()).atZone(zone).toInstant())
                .orElse(null);
    }

    /** Whether a field made for picking can show this; it would show nothing of anything else. */
    static boolean isDay(String typed) {
        return readable(() -> LocalDate.parse(typed));
    }

    static boolean isTime(String typed) {
        return readable(() -> LocalDateTime.parse(typed));
    }

    static String wall(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : at.atZone(zone).toLocalDateTime().toString().substring(0, MINUTES);
    }

    private static Optional<LocalDate> day(Form form, String field, String typed, String unreadable) {
        Matcher parts = DAY.matcher(typed);
        int month = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        int day = parts.matches() ? Integer.parseInt(parts.group(3)) : 0;
        if (month < 1 || month > 12 || day < 1) {
            form.refuse(field, unreadable);
            return Optional.empty();
        }
        YearMonth in = YearMonth.of(Integer.parseInt(parts.group(1)), month);
        if (!in.isValidDay(day)) {
            form.refuse(
                    field,
                    "gatherings-day-none",
                    "day",
                    typed,
                    "last",
                    in.atEndOfMonth().toString());
            return Optional.empty();
        }
        return Optional.of(in.atDay(day));
    }

    private static Optional<LocalTime> hour(String typed) {
        String padded = typed.indexOf(':') == 1 ? "0" + typed : typed;
        return readable(() -> LocalTime.parse(padded)) ? Optional.of(LocalTime.parse(padded)) : Optional.empty();
    }

    private static boolean readable(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
