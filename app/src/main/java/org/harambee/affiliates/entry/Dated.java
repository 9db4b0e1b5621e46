package org.harambee.affiliates.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A year, month or day, as exactly as it is known. */
final class Dated {
    private Dated() {}

    static String said(String date, Locale locale) {
        return switch (date.length()) {
            case 7 ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .localizedBy(locale)
                        .format(YearMonth.parse(date));
            case 10 ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(locale)
                        .format(LocalDate.parse(date));
            default -> date;
        };
    }
}
