package org.harambee.partnership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year, no more precise than it is known.
 *
 * @param text in ISO 8601: {@code 2023-03-15}, {@code 2023-03} or {@code 2023}
 * @param first the first day it may mean
 * @param last the last day it may mean
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** The date this text writes, or nothing where it writes none. */
    public static Optional<PartialDate> read(String text) {
        try {
            return switch (text.length()) {
                case DAY -> Optional.of(of(LocalDate.parse(text)));
                case MONTH -> Optional.of(of(text, YearMonth.parse(text)));
                case YEAR -> Optional.of(of(text, Year.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** In words, as precise as it is known: "15 March 2023", "March 2023", "2023". */
    public String in(Locale locale) {
        return switch (text.length()) {
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(first);
            case YEAR -> text;
            default ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(first);
        };
    }

    private static PartialDate of(String text, YearMonth month) {
        return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
    }

    private static PartialDate of(String text, Year year) {
        return new PartialDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
}
