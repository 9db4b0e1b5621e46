package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import org.harambee.gatherings.submissions.LabelFinder.Found;
import org.jspecify.annotations.Nullable;

/** The text from one label or heading to the next, in blocks that blank lines separate. */
final class Stretch {

    private final @Nullable Found label;
    private final String asWritten;
    private final int line;
    private final List<List<TextLine>> blocks = new ArrayList<>();
    private boolean valueBeside;
    private boolean open;

    Stretch(@Nullable Found label, String asWritten, int line) {
        this.label = label;
        this.asWritten = asWritten;
        this.line = line;
    }

    void addBeside(TextLine value) {
        valueBeside = true;
        add(value);
    }

    void add(TextLine text) {
        if (!open) {
            blocks.add(new ArrayList<>());
        }
        open = true;
        blocks.getLast().add(text);
    }

    void endBlock() {
        open = false;
    }

    boolean isLabelled() {
        return label != null;
    }

    /** Null for text under no label, and under a label that has no field here. */
    @Nullable
    Field field() {
        return label == null ? null : label.field();
    }

    /** True if a heading that is no label opens it. */
    boolean isUnknownSection() {
        return label == null && !asWritten.isEmpty();
    }

    boolean isCertain() {
        return label != null && label.certain();
    }

    String asWritten() {
        return asWritten;
    }

    int line() {
        return line;
    }

    List<List<TextLine>> blocks() {
        return blocks;
    }

    /** Whether one word is all it holds, and all it needs to. */
    boolean isSettled() {
        return blocks.size() == 1
                && blocks.getFirst().size() == 1
                && OneWord.answers(field(), blocks.getFirst().getFirst().text());
    }

    /** Whether the first block starts on the label's own line. */
    boolean hasValueBeside() {
        return valueBeside;
    }

    /** Whether the first block follows the label without a blank line. */
    boolean startsAtOnce() {
        return !blocks.isEmpty() && blocks.getFirst().getFirst().number() - line <= 1;
    }
}
