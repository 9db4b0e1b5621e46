package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Field.Shape;
import org.harambee.gatherings.submissions.LabelFinder.Found;
import org.harambee.gatherings.submissions.Labels.Strength;
import org.jspecify.annotations.Nullable;

/** Cuts a line into labels and the text behind them; a row of a table, once copied, is one line with several. */
final class LineSplitter {

    private final TextLine line;
    private final String text;
    private final Surroundings around;
    private final List<Found> labels = new ArrayList<>();

    private LineSplitter(TextLine line, Surroundings around) {
        this.line = line;
        this.text = line.text();
        this.around = around;
    }

    /**
     * What came before the line: the field it would belong to, whether that field still waits for its value, whether a
     * blank line came between, and which fields were already labelled.
     */
    record Surroundings(@Nullable Field field, boolean waiting, boolean afterBlank, Set<Field> seen) {

        boolean inProse() {
            return field != null && field.shape() == Shape.PROSE;
        }

        boolean inSection() {
            return field != null && field.shape() == Shape.SECTION;
        }
    }

    private enum Gap {
        NARROW,
        WIDE,
        CELL
    }

    static List<Piece> split(TextLine line, Surroundings around) {
        return new LineSplitter(line, around).split();
    }

    private List<Piece> split() {
        int at = first();
        while (at < text.length()) {
            int next = gapEnd(at);
            if (next > at && next < text.length()) {
                Gap gap = gap(at, next);
                Optional<Found> found = LabelFinder.at(text, next).filter(label -> isInside(label, gap));
                found.ifPresent(labels::add);
                at = found.map(Found::valueStart).orElse(next);
            }
            at = wordEnd(at);
        }
        return pieces();
    }

    private int first() {
        Optional<Found> start = LabelFinder.at(text, 0).filter(this::isAtStart).or(this::glued);
        start.ifPresent(labels::add);
        return start.map(Found::valueStart).orElse(0);
    }

    /** "Interested participantsEdit", as the mobile site is copied. */
    private Optional<Found> glued() {
        int end = EditLinks.gluedStart(text);
        return end < 0
                ? Optional.empty()
                : LabelFinder.at(text.substring(0, end).stripTrailing(), 0)
                        .filter(label -> label.alone() && label.strength() != Strength.WEAK);
    }

    private boolean isAtStart(Found label) {
        if (around.inSection()) {
            return label.certain() ? label.colon() || label.alone() : line.heading() && label.alone();
        }
        if (isWeakSection(label)) {
            return line.heading();
        }
        if (label.colon()) {
            return isUsual(label) || !around.inProse() || isNewInProse(label);
        }
        return label.alone() ? isAlone(label) : isShownByForm(label);
    }

    /** "Participants:" in an abstract opens no list of sign-ups. */
    private static boolean isWeakSection(Found label) {
        Field field = label.field();
        return field != null && field.shape() == Shape.SECTION && !isUsual(label);
    }

    /** "Format: …" inside a text is a label only if no such label came before. */
    private boolean isNewInProse(Found label) {
        return label.field() != null && !line.isItem() && !around.seen().contains(label.field());
    }

    private boolean isAlone(Found label) {
        boolean wish = label.field() == Field.HYBRID || label.field() == Field.TRAVEL_GRANT;
        return switch (label.strength()) {
            case STRONG -> true;
            case MEDIUM -> line.heading() || label.plural() || !(line.isItem() || wish);
            case WEAK -> line.heading() || label.plural() || isWeakHeading(label, wish);
        };
    }

    /** "Level" on a line of its own is a label, but not where a value is due: it may be that value. */
    private boolean isWeakHeading(Found label, boolean wish) {
        boolean ownLine = around.afterBlank() && !around.waiting() && !line.isItem();
        return ownLine && label.field() != null && !wish;
    }

    private boolean isShownByForm(Found label) {
        boolean number = label.field() == Field.PUBLIC_ID && isBareId(label);
        return label.plural() || label.hinted() || number;
    }

    private boolean isBareId(Found label) {
        return text.startsWith("ID")
                && label.valueStart() < text.length()
                && Character.isDigit(text.charAt(label.valueStart()));
    }

    private boolean isInside(Found label, Gap gap) {
        if (around.inSection() && labels.isEmpty()) {
            return false;
        }
        if (label.field() == Field.PUBLIC_ID && label.strength() == Strength.WEAK) {
            return isIdInside(label);
        }
        return switch (gap) {
            case CELL -> label.colon() ? isUsual(label) || !inProse() : label.alone() && isUsual(label);
            case WIDE -> label.colon() && (isUsual(label) || !inProse());
            case NARROW -> label.colon() && isInSentence(label);
        };
    }

    private static boolean isUsual(Found label) {
        return label.certain() || label.strength() != Strength.WEAK;
    }

    /** After a single space only what could hardly be part of a sentence is a label. */
    private boolean isInSentence(Found label) {
        boolean capital = Character.isUpperCase(text.codePointAt(label.start()));
        boolean inHeader = !labels.isEmpty() && !inProse();
        if (label.certain()) {
            return capital || label.plural() || inHeader;
        }
        return label.strength() == Strength.MEDIUM && capital && inHeader;
    }

    private boolean isIdInside(Found label) {
        int at = label.valueStart();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '#')) {
            at++;
        }
        boolean numbered = at == text.length() || Character.isDigit(text.charAt(at));
        return text.startsWith("ID", label.start())
                && label.colon()
                && numbered
                && !around.seen().contains(Field.PUBLIC_ID)
                && labels.isEmpty();
    }

    private boolean inProse() {
        if (labels.isEmpty()) {
            return around.inProse() || around.field() == null;
        }
        Field field = labels.getLast().field();
        return field != null && field.shape() == Shape.PROSE;
    }

    private int gapEnd(int from) {
        int at = from;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && !isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '|';
    }

    private Gap gap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return Gap.CELL;
            }
        }
        return to - from > 1 ? Gap.WIDE : Gap.NARROW;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = labels.isEmpty() ? text.length() : labels.getFirst().start();
        TextLine before = line.part(0, start);
        if (!before.isBlank() || labels.isEmpty()) {
            pieces.add(new Piece(null, "", before));
        }
        for (int i = 0; i < labels.size(); i++) {
            Found label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : valueEnd(label);
            String asWritten = text.substring(label.start(), label.wordsEnd()).strip();
            pieces.add(new Piece(
                    label, asWritten, line.part(label.valueStart(), end).withMarker("")));
        }
        return pieces;
    }

    private int valueEnd(Found last) {
        int glued = EditLinks.gluedStart(text);
        return last.alone() && glued >= last.valueStart() ? glued : text.length();
    }
}
