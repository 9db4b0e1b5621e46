package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** The parts of a date as its words come, in any order. */
final class DateParts {
    int year;
    int month;
    int day;

    @Nullable
    Integer zone;

    /** False if the word belongs to no date; going backwards a zone ends nothing. */
    boolean take(String token, boolean backwards) {
        String word = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
        if (Timestamps.ZONES.containsKey(word) && zone == null && !backwards) {
            zone = Timestamps.ZONES.get(word);
            return true;
        }
        if (zone != null) {
            return false;
        }
        return takeNumber(word) || takeMonth(word) || takeIso(word) || word.equals("de") || word.equals("г");
    }

    boolean isComplete() {
        return year > 0 && month > 0 && day > 0;
    }

    private boolean takeNumber(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && word.length() == 4 && year == 0) {
            year = Integer.parseInt(word);
            return true;
        }
        if (digits && word.length() <= 2 && day == 0) {
            day = Integer.parseInt(word);
            return true;
        }
        return false;
    }

    private boolean takeMonth(String word) {
        int found = month == 0 ? Months.number(word) : 0;
        month = found > 0 ? found : month;
        return found > 0;
    }

    private boolean takeIso(String word) {
        boolean iso = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-' && !isComplete();
        if (iso && word.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            year = Integer.parseInt(word.substring(0, 4));
            month = Integer.parseInt(word.substring(5, 7));
            day = Integer.parseInt(word.substring(8));
            return true;
        }
        return false;
    }
}
