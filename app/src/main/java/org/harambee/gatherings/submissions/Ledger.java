package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harambee.gatherings.submissions.Unplaced.Reason;

/** Keeps account of every line of the file: used, known to be no content, or unplaced. */
final class Ledger {

    private final List<String> lines;
    private final boolean[] settled;
    private final List<Unplaced> unplaced = new ArrayList<>();

    Ledger(String text) {
        this.lines = text.lines().toList();
        this.settled = new boolean[lines.size() + 1];
    }

    void used(int line) {
        settle(line);
    }

    void used(List<TextLine> used) {
        used.forEach(line -> settle(line.number()));
    }

    /** Text that every such page has and that says nothing about the session. */
    void boilerplate(int line) {
        settle(line);
    }

    void unplaced(int line, String text, Reason reason) {
        settle(line);
        if (!text.isBlank()) {
            unplaced.add(new Unplaced(line, Plain.oneLine(text), reason));
        }
    }

    void unplaced(List<TextLine> texts, Reason reason) {
        texts.forEach(text -> unplaced(text.number(), text.full(), reason));
    }

    boolean isSettled(int line) {
        return settled[line - 1];
    }

    /** Nothing a person wrote: bars and dashes only. */
    boolean isMarkup(int line) {
        return lines.get(line - 1).chars().noneMatch(Character::isLetterOrDigit);
    }

    int lines() {
        return lines.size();
    }

    /** Whatever nobody accounted for is unplaced too, so nothing of the file is dropped. */
    List<Unplaced> close() {
        for (int i = 0; i < lines.size(); i++) {
            if (!settled[i] && !lines.get(i).isBlank()) {
                unplaced(i + 1, lines.get(i), Reason.NO_FIELD);
            }
        }
        unplaced.sort(Comparator.comparingInt(Unplaced::line));
        return List.copyOf(unplaced);
    }

    private void settle(int line) {
        if (line >= 1 && line <= lines.size()) {
            settled[line - 1] = true;
        }
    }
}
