package org.harambee.gatherings.submissions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time of a signature, such as "13:16, 22 May 2023 (UTC)", in the orders and zones wikis use. */
final class Timestamps {

    private static final Map<String, Integer> ZONES =
            Map.of("utc", 0, "gmt", 0, "z", 0, "cet", 1, "mez", 1, "cest", 2, "mesz", 2, "eet", 2, "eest", 3, "msk", 3);
    private static final int MOST_TOKENS = 6;

    private Timestamps() {}

    /** Where a time stands in a text, its zone included; the instant is null where the zone or date is not clear. */
    record Stamp(int from, int to, @Nullable Instant at) {}

    private record Token(String text, int from, int to) {}

    /** The last time in a text. */
    static Optional<Stamp> last(String text) {
        List<Token> tokens = tokens(text);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (isClock(tokens.get(i).text())) {
                Optional<Stamp> stamp = around(tokens, i);
                if (stamp.isPresent()) {
                    return stamp.map(found -> withBrackets(text, found));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> around(List<Token> tokens, int clock) {
        DateParts after = new DateParts();
        int to = clock;
        for (int i = clock + 1;
                i < tokens.size()
                        && i <= clock + MOST_TOKENS
                        && after.take(tokens.get(i).text(), false);
                i++) {
            to = i;
        }
        if (after.isComplete()) {
            return Optional.of(stamp(tokens, clock, clock, to, after));
        }
        DateParts before = new DateParts();
        int from = clock;
        for (int i = clock - 1;
                i >= 0 && i >= clock - MOST_TOKENS && before.take(tokens.get(i).text(), true);
                i--) {
            from = i;
        }
        if (!before.isComplete()) {
            return Optional.empty();
        }
        before.zone = after.zone;
        return Optional.of(stamp(tokens, clock, from, after.zone == null ? clock : to, before));
    }

    private static Stamp stamp(List<Token> tokens, int clock, int from, int to, DateParts date) {
        Instant at = date.zone == null ? null : instant(tokens.get(clock).text(), date);
        return new Stamp(tokens.get(from).from(), tokens.get(to).to(), at);
    }

    private static @Nullable Instant instant(String clock, DateParts date) {
        String[] parts = clock.split(":", -1);
        try {
            return LocalDateTime.of(
                            date.year, date.month, date.day, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    .toInstant(ZoneOffset.ofHours(date.zone == null ? 0 : date.zone));
        } catch (DateTimeException | NumberFormatException noSuchTime) {
            return null;
        }
    }

    /** The brackets around a zone belong to the time. */
    private static Stamp withBrackets(String text, Stamp stamp) {
        int to = stamp.to();
        while (to < text.length() && (text.charAt(to) == ')' || text.charAt(to) == ']')) {
            to++;
        }
        return new Stamp(stamp.from(), to, stamp.at());
    }

    private static boolean isClock(String token) {
        int colon = token.indexOf(':');
        return colon >= 1
                && colon <= 2
                && (token.length() == colon + 3 || (token.length() == colon + 6 && token.charAt(colon + 3) == ':'))
                && token.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        boolean isoTime = c == 'T' && at > 0 && Character.isDigit(text.charAt(at - 1));
        return !isoTime && (Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '.');
    }

    /** The parts of a date as its words come, in any order. */
    private static final class DateParts {
        private int year;
        private int month;
        private int day;
        private @Nullable Integer zone;

        /** False if the word belongs to no date; going backwards a zone ends nothing. */
        boolean take(String token, boolean backwards) {
            String word = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
            if (ZONES.containsKey(word) && zone == null && !backwards) {
                zone = ZONES.get(word);
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
            boolean digits =
                    !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
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
}
