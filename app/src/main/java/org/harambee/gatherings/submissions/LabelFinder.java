package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Labels.Strength;
import org.harambee.gatherings.submissions.Labels.Words;
import org.jspecify.annotations.Nullable;

/** Looks at what follows the words of a label: a hint in brackets, a colon, the end of the cell. */
final class LabelFinder {

    private static final String COLONS = ":：﹕∶꞉ː";
    private static final String DASHES = "-–—=";
    private static final int LONGEST_HINT = 200;
    private static final Set<String> HINT_WORDS = Set.of(
            "word",
            "yes/no",
            "y/n",
            "optional",
            "lecture",
            "basic",
            "register",
            "if any",
            "if applicable",
            "max",
            "links to",
            "sign");

    private LabelFinder() {}

    /** A label in a line: its words as written, where its value starts, and how sure it is. */
    record Found(
            @Nullable Field field,
            Strength strength,
            int start,
            int wordsEnd,
            int valueStart,
            boolean colon,
            boolean alone,
            boolean hinted,
            boolean plural) {

        boolean certain() {
            return plural || hinted || strength == Strength.STRONG;
        }

        /** Whether a dash stands where others have a colon. */
        boolean dashed(String text) {
            return colon && valueStart > 0 && DASHES.indexOf(text.charAt(valueStart - 1)) >= 0;
        }

        boolean isUsual() {
            return certain() || strength != Strength.WEAK;
        }
    }

    static Optional<Found> at(String text, int from) {
        return Labels.at(text, from).map(words -> look(text, from, words));
    }

    private static Found look(String text, int from, Words words) {
        int hintEnd = hintEnd(text, stopEnd(text, words.end()));
        boolean hint = hintEnd > stopEnd(text, words.end());
        int after = spacesEnd(text, hintEnd);
        boolean mark = after < text.length()
                && text.charAt(after) == '?'
                && words.label().strength() == Strength.STRONG;
        after = mark ? spacesEnd(text, after + 1) : after;
        boolean colon = after < text.length()
                && isColon(text, after, from, words.label().strength());
        boolean alone = after == text.length() || endsCell(text, hintEnd);
        boolean taken = !hint || colon || alone || isHint(text.substring(words.end(), hintEnd));
        int valueStart = colon ? after + 1 : taken ? after : words.end();
        return new Found(
                words.label().field(),
                words.label().strength(),
                from,
                words.end(),
                valueStart,
                colon || mark || (words.question() && !alone),
                alone,
                hint && isHint(text.substring(words.end(), hintEnd)),
                words.plural());
    }

    /** "Submission no.": the stop is the abbreviation's where the label ends there. */
    private static int stopEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '.') {
            return from;
        }
        int after = spacesEnd(text, from + 1);
        return after == text.length() || COLONS.indexOf(text.charAt(after)) >= 0 ? from + 1 : from;
    }

    /** Behind a label may stand ", if any" and more in brackets. */
    private static int hintEnd(String text, int from) {
        int end = from;
        for (String words : List.of(", if any", ", if applicable")) {
            end = text.regionMatches(true, from, words, 0, words.length()) ? from + words.length() : end;
        }
        return bracketEnd(text, end);
    }

    private static int bracketEnd(String text, int from) {
        int open = spacesEnd(text, from);
        if (open >= text.length() || text.charAt(open) != '(') {
            return from;
        }
        int limit = Math.min(text.length(), open + LONGEST_HINT);
        for (int i = open; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isHint(String hint) {
        String words = hint.toLowerCase(Locale.ROOT);
        return HINT_WORDS.stream().anyMatch(words::contains);
    }

    private static boolean isColon(String text, int at, int start, Strength strength) {
        boolean dash = DASHES.indexOf(text.charAt(at)) >= 0
                && (strength != Strength.WEAK || (start == 0 && at > 0 && text.charAt(at - 1) == ' '))
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
        return dash || COLONS.indexOf(text.charAt(at)) >= 0;
    }

    /** A tab, a bar or a wide gap ends a cell of a table. */
    private static boolean endsCell(String text, int at) {
        int end = spacesEnd(text, at);
        return end > at
                && end < text.length()
                && (end - at > 1 || text.charAt(at) == '\t' || text.charAt(end) == '|')
                && COLONS.indexOf(text.charAt(end)) < 0;
    }

    private static int spacesEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
