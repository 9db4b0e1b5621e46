package org.harambee.gatherings.submissions;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds stretches of wikitext that are not read as markup: comments, literal text, footnotes and struck-out text. */
final class Hidden {

    private final String text;
    private final Set<Kind> neverClosed = EnumSet.noneOf(Kind.class);
    private final Map<Integer, Span> spans = new HashMap<>();

    Hidden(String text) {
        this.text = text;
        int at = text.indexOf('<');
        while (at >= 0) {
            int start = at;
            Optional<Span> span = find(start);
            span.ifPresent(found -> spans.put(start, found));
            at = text.indexOf('<', span.map(Span::end).orElse(at + 1));
        }
    }

    enum Kind {
        COMMENT("<!--", "-->"),
        LITERAL("<nowiki", "</nowiki>"),
        PRE("<pre", "</pre>"),
        FOOTNOTE("<ref", "</ref>"),
        STRUCK("<s>", "</s>"),
        DELETED("<del>", "</del>"),
        GALLERY("<gallery", "</gallery>"),
        CODE("<syntaxhighlight", "</syntaxhighlight>");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    /** Everything from {@code end} on is read as markup again; the content is without the signs around it. */
    record Span(Kind kind, int contentStart, int contentEnd, int end) {}

    /** What is hidden exactly here; a sign that is never closed hides nothing. */
    Optional<Span> at(int from) {
        return Optional.ofNullable(spans.get(from));
    }

    private Optional<Span> find(int from) {
        for (Kind kind : Kind.values()) {
            if (text.regionMatches(true, from, kind.opening, 0, kind.opening.length())) {
                return span(kind, from);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> span(Kind kind, int from) {
        int open = kind == Kind.COMMENT ? from + kind.opening.length() - 1 : tagEnd(from);
        if (open < 0 || neverClosed.contains(kind)) {
            return Optional.empty();
        }
        if (text.charAt(open - 1) == '/') {
            return Optional.of(new Span(kind, open + 1, open + 1, open + 1));
        }
        int close = closing(kind, open + 1);
        if (close < 0) {
            neverClosed.add(kind);
            return Optional.empty();
        }
        return Optional.of(new Span(kind, open + 1, close, close + kind.closing.length()));
    }

    private int closing(Kind kind, int from) {
        char first = kind.closing.charAt(0);
        for (int i = text.indexOf(first, from); i >= 0; i = text.indexOf(first, i + 1)) {
            if (text.regionMatches(true, i, kind.closing, 0, kind.closing.length())) {
                return i;
            }
        }
        return -1;
    }

    private int tagEnd(int from) {
        for (int i = from + 1; i < text.length() && i - from < 200; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
