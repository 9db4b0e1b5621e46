package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A tag known to wikitext, and what it does to the text around it. */
record Tag(Effect effect, int end) {

    enum Effect {
        NOTHING,
        NEW_LINE,
        BLOCK,
        CELL
    }

    private static final int LONGEST = 400;
    private static final Map<Effect, String> NAMES = Map.of(
            Effect.NEW_LINE,
            " br ",
            Effect.BLOCK,
            " p div li tr h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote table tbody thead caption hr center poem "
                    + "gallery noinclude includeonly onlyinclude templatestyles languages ",
            Effect.CELL,
            " td th ",
            Effect.NOTHING,
            " a b i u em strong small big sup sub span font code tt kbd var ins abbr s del nowiki ref references "
                    + "section translate tvar bdi bdo cite q mark wbr strike samp dfn time data ");

    /** The tag that starts here; other angle brackets are text. */
    static Optional<Tag> at(String text, int from, int to) {
        int nameStart = from + 1 < to && text.charAt(from + 1) == '/' ? from + 2 : from + 1;
        int nameEnd = nameStart;
        while (nameEnd < to && nameEnd - nameStart < 20 && isNameLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = " " + text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT) + " ";
        if (nameEnd == nameStart) {
            return Optional.empty();
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(effect -> closed(text, from, to, effect));
    }

    private static Optional<Tag> closed(String text, int from, int to, Effect effect) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return Optional.of(new Tag(effect, i + 1));
            }
            if (text.charAt(i) == '<') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNameLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
