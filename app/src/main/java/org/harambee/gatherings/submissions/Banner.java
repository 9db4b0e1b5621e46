package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;

/** The name and logo of the conference, as they stand above its pages. */
final class Banner {

    private static final String NAME = "wikimedia cee ";
    private static final List<String> MONTHS = List.of("september", "october", "november", "august", "july");

    private Banner() {}

    /** "Wikimedia CEE Meeting 2023 Logo", alone. */
    static boolean isLogo(String text) {
        String line = text.toLowerCase(Locale.ROOT);
        return line.length() <= 80 && line.startsWith(NAME) && isLogoWord(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** "Wikimedia CEE Online Meeting 2021", alone, or the line of place and date below it. */
    static boolean isLine(String text) {
        String line = text.toLowerCase(Locale.ROOT);
        boolean name = line.length() <= 40 && line.startsWith(NAME) && endsWithYear(line) && line.contains("meeting");
        return name || isPlaceAndDate(line);
    }

    private static boolean isLogoWord(String word) {
        return word.equals("logo") || word.startsWith("logo.");
    }

    private static boolean endsWithYear(String line) {
        int length = line.length();
        return length > 4 && line.substring(length - 4).chars().allMatch(Character::isDigit);
    }

    private static boolean isPlaceAndDate(String line) {
        boolean short_ = line.length() <= 60 && line.contains("–");
        return short_
                && MONTHS.stream().anyMatch(month -> line.endsWith(month) || line.contains(month + " 20"))
                && line.chars().anyMatch(Character::isDigit)
                && !line.contains(":");
    }
}
