package org.harambee.gatherings.submissions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.harambee.gatherings.submissions.Hidden.Span;
import org.harambee.gatherings.submissions.TemplateCall.Parameter;

/** Finds every template call of a wikitext, nested ones included, in one pass and without recursion. */
final class CallScanner {

    private static final int LONGEST_NAME = 300;
    private static final int FEWEST_BARS_UNCLOSED = 2;
    private static final int MOST_UNCLOSED = 3;

    private final String text;
    private final Hidden hidden;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<TemplateCall> calls = new ArrayList<>();

    CallScanner(Wikitext wikitext) {
        this.text = wikitext.text();
        this.hidden = wikitext.hidden();
    }

    List<TemplateCall> scan() {
        int at = 0;
        while (at < text.length()) {
            Optional<Span> span = text.charAt(at) == '<' ? hidden.at(at) : Optional.empty();
            at = span.isPresent() ? span.get().end() : step(at);
        }
        closeWhatIsLeft();
        return calls;
    }

    private int step(int at) {
        if (text.startsWith("{{", at)) {
            open.push(new Frame(true, at));
            return at + 2;
        }
        if (text.startsWith("[[", at)) {
            open.push(new Frame(false, at));
            return at + 2;
        }
        if (text.startsWith("}}", at)) {
            return closeTemplate(at);
        }
        if (text.startsWith("]]", at)) {
            closeLink();
            return at + 2;
        }
        mark(at);
        return at + 1;
    }

    private void mark(int at) {
        Frame top = open.peek();
        if (top == null) {
            return;
        }
        switch (text.charAt(at)) {
            case '|' -> top.bars.add(at);
            case '=' -> top.equalsAt(at);
            case '\n' -> {
                // a link does not go over the end of a line: this one was never closed
                if (!top.template) {
                    open.pop();
                }
            }
            default -> {}
        }
    }

    private void closeLink() {
        Frame top = open.peek();
        if (top != null && !top.template) {
            open.pop();
        }
    }

    private int closeTemplate(int at) {
        while (!open.isEmpty() && !open.peek().template) {
            open.pop();
        }
        if (open.isEmpty()) {
            return at + 1;
        }
        calls.add(call(open.pop(), at, at + 2, true));
        return at + 2;
    }

    private void closeWhatIsLeft() {
        for (int i = 0; i < MOST_UNCLOSED && !open.isEmpty(); i++) {
            Frame outermost = open.removeLast();
            if (outermost.template && outermost.bars.size() >= FEWEST_BARS_UNCLOSED) {
                int end = sectionAfter(outermost.bars.getLast());
                calls.add(call(outermost, end, end, false));
            }
        }
    }

    private int sectionAfter(int from) {
        int heading = text.indexOf("\n==", from);
        return heading < 0 ? text.length() : heading;
    }

    private TemplateCall call(Frame frame, int contentEnd, int end, boolean closed) {
        int nameEnd = frame.bars.isEmpty() ? contentEnd : frame.bars.getFirst();
        String name = text.substring(frame.start + 2, Math.min(nameEnd, frame.start + 2 + LONGEST_NAME));
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < frame.bars.size(); i++) {
            int from = frame.bars.get(i);
            int to = i + 1 < frame.bars.size() ? frame.bars.get(i + 1) : contentEnd;
            parameters.add(parameter(from, to, frame.equalsBehindBar(i)));
        }
        return new TemplateCall(name.strip(), frame.start, end, closed, parameters);
    }

    private Parameter parameter(int bar, int to, int equals) {
        boolean named = equals > bar && equals - bar < LONGEST_NAME;
        String name = named ? text.substring(bar + 1, equals).strip() : "";
        return new Parameter(name, bar, named ? equals + 1 : bar + 1, to);
    }

    private static final class Frame {
        private final boolean template;
        private final int start;
        private final List<Integer> bars = new ArrayList<>();
        private final List<Integer> equals = new ArrayList<>();

        Frame(boolean template, int start) {
            this.template = template;
            this.start = start;
        }

        /** The first equals sign behind each bar parts the name from the value. */
        void equalsAt(int at) {
            while (equals.size() < bars.size()) {
                equals.add(equals.size() == bars.size() - 1 ? at : -1);
            }
        }

        int equalsBehindBar(int bar) {
            return bar < equals.size() ? equals.get(bar) : -1;
        }
    }
}
