package org.harambee.rotating;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Availability.Days;
import org.harambee.fairness.rotation.Availability.Hours;

/** Days, hours and numbers as people write them; what can't be read is an {@link IllegalArgumentException} in words. */
final class Written {
    private static final Pattern WINDOW = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?-(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern EVERY = Pattern.compile("(\\d{1,4})\\s*(d|days?|w|weeks?)");
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final int YEARS_AWAY = 100;

    private Written() {}

    static LocalDate day(String word) {
        try {
            var day = LocalDate.parse(word.strip());
            if (day.getYear() < 1970 || day.getYear() > 1970 + 2 * YEARS_AWAY) {
                throw new IllegalArgumentException("the year of " + word + " is out of range");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    word + " is no date" + leap(word) + "; write year-month-day such as 2026-03-04", e);
        }
    }

    private static String leap(String word) {
        return word.endsWith("-02-29") && word.length() == 10 && !Year.isLeap(Long.parseLong(word.substring(0, 4)))
                ? ", since that year has no 29 February"
                : "";
    }

    /** Days and ranges of days (2026-12-24..2026-12-26) with blanks or commas between them. */
    static List<Days> days(String words) {
        var all = new ArrayList<Days>();
        for (var word : words.strip().split("[,\\s]+", -1)) {
            if (!word.isEmpty()) {
                var ends = word.split("\\.\\.|/", 2);
                all.add(new Days(day(ends[0]), day(ends[ends.length - 1])));
            }
        }
        return all;
    }

    /** Local hours such as 08:00-22:00, or Mon-Fri 18-22 Sat,Sun 10-20. Past midnight is 18-02. */
    static List<Hours> hours(String words) {
        var all = new ArrayList<Hours>();
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        for (var word : words.strip().replaceAll("\\s*[-–]\\s*", "-").split("[;+\\s]+|,(?=\\s*\\d)", -1)) {
            var window = WINDOW.matcher(word);
            if (window.matches()) {
                int start = minutes(window.group(1), window.group(2), words);
                int end = minutes(window.group(3), window.group(4), words);
                if (start == end) {
                    throw new IllegalArgumentException("the hours " + word + " are empty; write them as 08:00-22:00");
                }
                all.add(new Hours(days, start % 1440, end > start ? end : end + 1440));
            } else if (!word.isEmpty()) {
                days = weekdays(word);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("the hours \"" + words + "\" are empty; write them as 08:00-22:00");
        }
        return all;
    }

    private static int minutes(String hours, String minutes, String words) {
        int all = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        if (all > 1440 || (minutes != null && Integer.parseInt(minutes) > 59)) {
            throw new IllegalArgumentException(
                    "the hours \"" + words + "\" are not of a day; write them as 08:00-22:00");
        }
        return all;
    }

    private static Set<DayOfWeek> weekdays(String words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : words.split(",", -1)) {
            var ends = word.split("-", 2);
            var day = weekday(ends[0], words);
            var last = weekday(ends[ends.length - 1], words);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek weekday(String word, String words) {
        int place = word.length() < 2
                ? -1
                : DAYS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 2));
        if (place < 0) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" are no days of the week; write Mon-Fri or Sat,Sun, and hours as 08:00-22:00");
        }
        return DayOfWeek.of(place + 1);
    }

    /** 7d, 2w. */
    static int everyDays(String word) {
        var every = EVERY.matcher(word.strip().toLowerCase(Locale.ROOT));
        if (!every.matches() || Integer.parseInt(every.group(1)) == 0) {
            throw new IllegalArgumentException(
                    "--every is " + word + "; write a number of days or weeks such as 7d or 2w");
        }
        return Integer.parseInt(every.group(1)) * (every.group(2).startsWith("w") ? 7 : 1);
    }

    /** 10 % as 10%, or as the part 0.1. */
    static Rational part(String word) {
        try {
            var number = new BigDecimal(word.replace("%", "").strip());
            if (number.signum() < 0 || number.precision() > 12 || number.scale() > 9 || number.scale() < -3) {
                throw new NumberFormatException(word);
            }
            return Rational.of(word.contains("%") ? number.movePointLeft(2) : number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--epsilon is " + word + "; write a part from 0 such as 10% or 0.1", e);
        }
    }

    /** What was borne before; at most three decimals count. */
    static BigDecimal amount(String word) {
        try {
            var number = new BigDecimal(word.strip());
            if (number.precision() > 12 || number.scale() > 3 || number.scale() < -6) {
                throw new NumberFormatException(word);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "what is carried is " + word + "; write a number with at most three decimals", e);
        }
    }
}
