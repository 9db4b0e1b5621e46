package org.harambee.gatherings.submissions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels of submission forms of several years, found at a place in a line. */
final class Labels {

    private static final int LONGEST_WORD = 40;
    private static final Node ROOT = new Node();

    static {
        LabelWords.lines().forEach(Labels::learn);
    }

    private Labels() {}

    /** How surely these words are a label and not part of a sentence. */
    enum Strength {
        WEAK,
        MEDIUM,
        STRONG
    }

    /** A label's field; null for labels of forms we know that have no field here. */
    record Label(@Nullable Field field, Strength strength) {}

    /** The words of a label in a text: where they end and whether they carry "(s)" or are one long question. */
    record Words(Label label, int end, boolean plural, boolean question) {}

    /** The longest label that starts exactly here. */
    static Optional<Words> at(String text, int from) {
        Optional<Words> question = BenefitQuestion.at(text, from);
        return question.isPresent() ? question : walk(text, from);
    }

    /** The field a whole text names, such as a parameter "type_of_submission". */
    static Optional<Field> named(String text) {
        String words = text.replace('_', ' ').strip();
        return at(words, 0)
                .filter(found -> words.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit))
                .map(found -> found.label().field());
    }

    private static Optional<Words> walk(String text, int from) {
        Node node = ROOT;
        Words best = null;
        boolean plural = false;
        int at = from;
        while (true) {
            int end = wordEnd(text, at);
            Node next = end == at ? null : node.next.get(word(text, at, end));
            if (next == null) {
                return Optional.ofNullable(best);
            }
            node = next;
            plural |= hasPluralSign(text, end);
            end = afterPluralSign(text, end);
            if (node.label != null) {
                best = new Words(node.label, end, plural, false);
            }
            at = afterGap(text, end);
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String word(String text, int from, int end) {
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        return hasPluralSign(text, end) ? word + "s" : word;
    }

    private static boolean hasPluralSign(String text, int at) {
        return afterPluralSign(text, at) > at;
    }

    /** "Author(s)", "Author (s)" and "Author/s" are all "Authors". */
    private static int afterPluralSign(String text, int at) {
        int sign = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (text.regionMatches(true, sign, "(s)", 0, 3)) {
            return sign + 3;
        }
        return text.regionMatches(true, at, "/s", 0, 2) && wordEnd(text, at + 1) == at + 2 ? at + 2 : at;
    }

    private static int afterGap(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 8 && " -/&,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void learn(LabelWords.Line line) {
        Node node = ROOT;
        for (String word : line.words()) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.label = line.label();
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Label label;
    }
}
