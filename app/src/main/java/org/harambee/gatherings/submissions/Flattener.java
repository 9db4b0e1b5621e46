package org.harambee.gatherings.submissions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.harambee.gatherings.submissions.Hidden.Kind;
import org.harambee.gatherings.submissions.Hidden.Span;
import org.harambee.gatherings.submissions.Unplaced.Reason;

/** Turns a part of a wikitext into lines without markup, in one pass; links to people are kept as mentions. */
final class Flattener {

    // deeper nesting is literal text: it bounds the work per character
    private static final int DEEPEST = 40;

    private final String source;
    private final int to;
    private final Ledger ledger;
    private final LineIndex index;
    private final Hidden hidden;
    private final FlatText out;
    private final Deque<Frame> open = new ArrayDeque<>();

    private Flattener(Wikitext wikitext, int from, int to) {
        this.source = wikitext.text();
        this.to = to;
        this.ledger = wikitext.ledger();
        this.index = wikitext.index();
        this.hidden = wikitext.hidden();
        this.out = new FlatText(index.lineAt(from));
    }

    static List<TextLine> flatten(Wikitext wikitext, int from, int to) {
        Flattener flattener = new Flattener(wikitext, from, to);
        int at = from;
        while (at < to) {
            at = flattener.step(at);
        }
        return flattener.out.lines();
    }

    private int step(int at) {
        return switch (source.charAt(at)) {
            case '<' -> angle(at);
            case '[' -> source.startsWith("[[", at) ? enter(at, false) : bracket(at);
            case '{' -> source.startsWith("{{", at) ? enter(at, true) : literal(at);
            case ']' -> source.startsWith("]]", at) ? leaveLink(at) : literal(at);
            case '}' -> source.startsWith("}}", at) ? leaveTemplate(at) : literal(at);
            case '|' -> bar(at);
            case '\'' -> quotes(at);
            case '&' -> entity(at);
            case '_' -> magicWord(at);
            case '\n' -> lineEnd(at);
            default -> literal(at);
        };
    }

    private int literal(int at) {
        out.append(source.charAt(at));
        return at + 1;
    }

    private int lineEnd(int at) {
        while (!open.isEmpty() && !open.peek().template) {
            open.pop();
        }
        out.newLine(index.lineAt(at) + 1);
        return at + 1;
    }

    private int angle(int at) {
        Optional<Span> span = hidden.at(at).filter(found -> found.end() <= to);
        if (span.isPresent()) {
            return hide(at, span.get());
        }
        Optional<Tag> tag = Tag.at(source, at, to);
        tag.ifPresent(found -> show(found, at));
        return tag.map(Tag::end).orElseGet(() -> literal(at));
    }

    private void show(Tag tag, int at) {
        switch (tag.effect()) {
            case NEW_LINE -> out.newLine(index.lineAt(at));
            case BLOCK -> out.newLineUnlessFresh(index.lineAt(at));
            case CELL -> out.append('\t');
            case NOTHING -> {}
        }
    }

    private int hide(int at, Span span) {
        String content = source.substring(span.contentStart(), span.contentEnd());
        switch (span.kind()) {
            case LITERAL, PRE, CODE -> content.chars().forEach(c -> out.append(c == '\n' ? ' ' : (char) c));
            case FOOTNOTE -> ledger.unplaced(index.lineAt(at), content, Reason.FOOTNOTE);
            case STRUCK, DELETED -> ledger.unplaced(index.lineAt(at), content, Reason.STRUCK_OUT);
            case COMMENT, GALLERY -> {}
        }
        boolean wholeLines = span.kind() == Kind.GALLERY || span.kind() == Kind.PRE;
        if (wholeLines) {
            out.newLineUnlessFresh(index.lineAt(span.end() - 1));
        }
        return span.end();
    }

    private int enter(int at, boolean template) {
        if (open.size() < DEEPEST) {
            open.push(new Frame(template, out.mark()));
        }
        out.append(source.charAt(at));
        out.append(source.charAt(at));
        return at + 2;
    }

    private int bar(int at) {
        if (!open.isEmpty()) {
            open.peek().bars.add(out.length());
        }
        return literal(at);
    }

    private int leaveLink(int at) {
        if (open.isEmpty() || open.peek().template) {
            literal(at);
            return literal(at + 1);
        }
        Frame frame = open.pop();
        WikiLink link = WikiLink.of(parts(frame));
        out.replace(frame.start, link.shown());
        link.person().ifPresent(person -> out.mention(frame.start, person.name(), person.talk()));
        return at + 2;
    }

    private int leaveTemplate(int at) {
        while (!open.isEmpty() && !open.peek().template) {
            open.pop();
        }
        if (open.isEmpty()) {
            literal(at);
            return literal(at + 1);
        }
        Frame frame = open.pop();
        switch (InlineTemplate.of(parts(frame))) {
            case InlineTemplate.Shows shows -> out.replace(frame.start, shows.text());
            case InlineTemplate.Argument argument ->
                out.keepOnly(
                        frame.start, frame.partStart(argument.index()), frame.partEnd(argument.index(), out.length()));
            case InlineTemplate.Person person -> {
                out.replace(frame.start, person.shown());
                out.mention(frame.start, person.name(), false);
            }
            case InlineTemplate.AsWritten() -> {
                literal(at);
                literal(at + 1);
            }
        }
        return at + 2;
    }

    private List<String> parts(Frame frame) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= frame.bars.size(); i++) {
            parts.add(out.text(frame.partStart(i), frame.partEnd(i, out.length())));
        }
        return parts;
    }

    /** An external link shows its words and keeps its address beside them. */
    private int bracket(int at) {
        Optional<ExternalLink> link = ExternalLink.at(source, at, to);
        if (link.isEmpty()) {
            return literal(at);
        }
        out.append(link.get().shown());
        return link.get().end();
    }

    private int quotes(int at) {
        int end = at;
        while (end < to && source.charAt(end) == '\'') {
            end++;
        }
        return end - at > 1 ? end : literal(at);
    }

    private int entity(int at) {
        Entities.Decoded decoded = Entities.at(source, at);
        out.append(decoded.text());
        return decoded.end();
    }

    private int magicWord(int at) {
        int end = at + 2;
        while (source.startsWith("__", at) && end < to && end - at < 40 && Character.isUpperCase(source.charAt(end))) {
            end++;
        }
        boolean word = end > at + 2 && source.startsWith("__", end);
        return word ? end + 2 : literal(at);
    }

    private static final class Frame {
        private final boolean template;
        private final FlatText.Mark start;
        private final List<Integer> bars = new ArrayList<>();

        Frame(boolean template, FlatText.Mark start) {
            this.template = template;
            this.start = start;
        }

        int partStart(int part) {
            return part == 0 ? start.length() + 2 : bars.get(part - 1) + 1;
        }

        int partEnd(int part, int length) {
            return part < bars.size() ? bars.get(part) : length;
        }
    }
}
