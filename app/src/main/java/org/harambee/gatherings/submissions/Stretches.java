package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harambee.gatherings.submissions.LabelFinder.Found;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a page into stretches. */
final class Stretches {

    private static final int LONGEST_QUESTION_REST = 120;

    private final Ledger ledger;
    private final Set<Integer> contents;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private Stretch current = new Stretch(null, "", 0);
    private boolean afterBlank = true;
    private boolean openQuestion;
    private boolean inFooter;

    private Stretches(Ledger ledger, Set<Integer> contents) {
        this.ledger = ledger;
        this.contents = contents;
        stretches.add(current);
    }

    /** The first stretch holds what stands before the first label, or before the template if the page has one. */
    static List<Stretch> of(Page page, Ledger ledger) {
        Stretches stretches = new Stretches(ledger, page.hasTemplate() ? Set.of() : ContentsList.in(page.rest()));
        page.before().forEach(stretches::take);
        if (page.hasTemplate()) {
            stretches.openRest();
        }
        page.rest().forEach(stretches::take);
        return stretches.stretches;
    }

    private void openRest() {
        current = new Stretch(null, "", 0);
        stretches.add(current);
        afterBlank = true;
    }

    private void take(TextLine line) {
        if (line.isBlank()) {
            current.endBlock();
            afterBlank = true;
            return;
        }
        TextLine rest = openQuestion ? withoutQuestion(line) : line;
        openQuestion = false;
        if (!rest.isBlank()) {
            takeText(rest);
        }
        afterBlank = false;
    }

    private void takeText(TextLine line) {
        List<Piece> pieces = LineSplitter.split(line, surroundings());
        boolean labelled = pieces.stream().anyMatch(piece -> piece.label() != null);
        inFooter = !labelled && (inFooter || Boilerplate.startsFooter(line.text()));
        if (inFooter || isBoilerplate(line)) {
            ledger.boilerplate(line.number());
            current.endBlock();
            return;
        }
        if (line.heading() && !labelled) {
            takeHeading(line);
        } else {
            pieces.forEach(piece -> takePiece(piece, line));
        }
    }

    private boolean isBoilerplate(TextLine line) {
        Field field = current.field();
        boolean inValue = field != null && field.shape() != Field.Shape.SECTION;
        return contents.contains(line.number())
                || Boilerplate.isEverywhere(line.text())
                || (!inValue && Boilerplate.isNavigation(line));
    }

    /** A heading that is no label opens a section of its own; before the first label it may be the title. */
    private void takeHeading(TextLine line) {
        if (stretches.size() > 1) {
            open(null, line.text(), line.number());
            ledger.unplaced(line.number(), line.text(), Unplaced.Reason.UNKNOWN_SECTION);
        } else {
            current.endBlock();
            current.add(line);
            current.endBlock();
        }
    }

    private void takePiece(Piece piece, TextLine line) {
        Found label = piece.label();
        if (label == null) {
            addPlain(piece.value());
            return;
        }
        open(label, piece.asWritten(), line.number());
        boolean question = label.field() == Field.BENEFIT
                && label.wordsEnd() == line.text().length();
        openQuestion = question && BenefitQuestion.isOpen(piece.asWritten());
        if (!piece.value().isBlank()) {
            current.addBeside(piece.value());
        }
    }

    /** The logo of the conference stands before the id, in the same row. */
    private void addPlain(TextLine text) {
        if (Boilerplate.isEverywhere(text.text())) {
            ledger.boilerplate(text.number());
        } else {
            current.add(text);
        }
    }

    private void open(@Nullable Found label, String asWritten, int line) {
        current = new Stretch(label, asWritten, line);
        stretches.add(current);
        Field field = current.field();
        if (field != null) {
            seen.add(field);
        }
        ledger.used(line);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                current.field(),
                current.isLabelled() && current.blocks().isEmpty(),
                current.isSettled(),
                afterBlank,
                seen);
    }

    /** The rest of a question that was wrapped into this line. */
    private static TextLine withoutQuestion(TextLine line) {
        int mark = line.text().indexOf('?');
        return mark < 0 || mark > LONGEST_QUESTION_REST
                ? line
                : line.part(mark + 1, line.text().length());
    }
}
