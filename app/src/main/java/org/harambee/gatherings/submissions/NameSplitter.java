package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a line of names; brackets and links stay whole. */
final class NameSplitter {

    private static final Set<String> AND = Set.of(
            "and", "und", "i", "и", "і", "та", "და", "և", "եւ", "oraz", "și", "si", "és", "ja", "ve", "dhe", "ir", "na",
            "AND", "UND", "και", "et");
    private static final int LONGEST_AND = 4;
    private static final Set<String> DEGREES =
            Set.of("phd", "ph.d", "ph.d.", "dr", "msc", "ma", "ba", "jr", "jr.", "mba");

    private final TextLine line;
    private final String text;
    private final Signs signs;
    private final List<TextLine> parts = new ArrayList<>();

    private NameSplitter(TextLine line, Signs signs) {
        this.line = line;
        this.text = line.text();
        this.signs = signs;
    }

    /** What parts one name from the next, from the surest to the boldest. */
    enum Signs {
        NONE,
        COMMAS,
        WORDS,
        SLASHES;

        boolean include(Signs other) {
            return compareTo(other) >= 0;
        }
    }

    static List<TextLine> split(TextLine line, Signs signs) {
        return new NameSplitter(line, signs).split();
    }

    private List<TextLine> split() {
        int start = 0;
        int depth = 0;
        int mention = 0;
        int at = 0;
        while (at < text.length()) {
            while (mention < line.mentions().size()
                    && line.mentions().get(mention).to() <= at) {
                mention++;
            }
            boolean linked = mention < line.mentions().size()
                    && line.mentions().get(mention).from() <= at;
            char c = text.charAt(at);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            int length = depth > 0 || linked ? 0 : separatorAt(at);
            if (length > 0) {
                add(start, at);
                start = at + length;
            }
            at += Math.max(1, length);
        }
        add(start, text.length());
        return parts;
    }

    private int separatorAt(int at) {
        return switch (text.charAt(at)) {
            case '\t', '•' -> 1;
            case ';', ',', '、', '،' -> signs.include(Signs.COMMAS) && !followedByDegree(at) ? 1 : 0;
            case '&' -> signs.include(Signs.WORDS) ? 1 : 0;
            case ' ' -> spaced(at);
            default -> 0;
        };
    }

    private int spaced(int at) {
        if (signs.include(Signs.SLASHES) && text.startsWith(" / ", at)) {
            return 3;
        }
        int end = text.indexOf(' ', at + 1);
        boolean word = signs.include(Signs.WORDS) && end > at + 1 && end - at - 1 <= LONGEST_AND;
        return word && AND.contains(text.substring(at + 1, end)) ? end - at + 1 : 0;
    }

    private boolean followedByDegree(int at) {
        int start = at + 1;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 6 && " ,;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return DEGREES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private void add(int from, int to) {
        TextLine part = line.part(from, to);
        int space = part.text().indexOf(' ');
        boolean lead = space > 0
                && signs.include(Signs.WORDS)
                && AND.contains(part.text().substring(0, space));
        TextLine name = lead ? part.part(space, part.text().length()) : part;
        if (!name.isBlank()) {
            parts.add(name);
        }
    }
}
