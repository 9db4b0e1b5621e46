package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.gatherings.submissions.Field.Shape;
import org.harambee.gatherings.submissions.LabelFinder.Found;
import org.harambee.gatherings.submissions.Labels.Strength;

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
            if (next == text.length()) {
                break;
            }
            if (next > at) {
                Gap gap = gap(at, next);
                Optional<Found> found = LabelFinder.at(text, next).filter(label -> isInside(label, gap));
                found.ifPresent(labels::add);
                at = found.map(LineSplitter::afterLabel).orElse(next);
            }
            at = wordEnd(at);
        }
        return pieces();
    }

    private int first() {
        Optional<Found> start = glued().or(
                        () -> LabelFinder.at(text, 0).filter(label -> LabelRules.mayStart(line, around, label)))
                .or(this::ornamented);
        start.ifPresent(labels::add);
        return start.map(LineSplitter::afterLabel).orElse(0);
    }

    /** Behind a label that fills its cell the next cell may be a label, too. */
    private static int afterLabel(Found label) {
        return label.alone() && !label.colon() ? label.wordsEnd() : label.valueStart();
    }

    /** A label behind a picture sign or an arrow, which stands there as a bullet, or behind a heading's number. */
    private Optional<Found> ornamented() {
        int start = ornamentEnd();
        return start == 0
                ? Optional.empty()
                : LabelFinder.at(text, start)
                        .filter(label -> label.colon() || label.alone())
                        .filter(label -> LabelRules.mayStart(line, around, label));
    }

    private int ornamentEnd() {
        return line.heading() ? Markers.headingNumberEnd(text) : Markers.ornamentEnd(text);
    }

    /** "Interested participantsEdit", as the mobile site is copied. */
    private Optional<Found> glued() {
        int end = EditLinks.gluedStart(text);
        return end < 0
                ? Optional.empty()
                : LabelFinder.at(text.substring(0, end).stripTrailing(), 0)
                        .filter(label -> label.alone() && label.strength() != Strength.WEAK);
    }

    private boolean isInside(Found label, Gap gap) {
        if (around.inSection() && labels.isEmpty()) {
            return false;
        }
        if (label.field() == Field.PUBLIC_ID && label.strength() == Strength.WEAK) {
            return isIdInside(label);
        }
        boolean free = !inProse() || followsOneWord(label);
        return switch (gap) {
            case CELL -> label.colon() ? label.isUsual() || free : label.alone() && label.isUsual();
            case WIDE -> label.colon() && (label.isUsual() || free);
            case NARROW -> label.colon() && (isInSentence(label) || (free && isNext(label)));
        };
    }

    /** After a single space only what could hardly be part of a sentence is a label. */
    private boolean isInSentence(Found label) {
        boolean capital = Character.isUpperCase(text.codePointAt(label.start()));
        boolean inHeader = !labels.isEmpty() && !inProse();
        if (label.certain()) {
            return capital || label.plural() || inHeader;
        }
        Field before = labels.isEmpty() ? null : labels.getLast().field();
        boolean inTitle = before == Field.TITLE || before == Field.PUBLIC_ID;
        return label.strength() == Strength.MEDIUM && capital && inHeader && !inTitle;
    }

    /** The next label of a header, and no name with a prefix such as "User:Asha". */
    private boolean isNext(Found label) {
        if (labels.isEmpty() && !around.waiting()) {
            return false;
        }
        Field before = labels.isEmpty() ? around.field() : labels.getLast().field();
        boolean spaced = label.valueStart() == text.length() || text.charAt(label.valueStart()) == ' ';
        boolean afterId = before == Field.PUBLIC_ID && label.field() == Field.TITLE;
        return spaced
                && Character.isUpperCase(text.codePointAt(label.start()))
                && (afterId || (before != Field.TITLE && before != Field.PUBLIC_ID));
    }

    private boolean followsOneWord(Found label) {
        boolean first = labels.isEmpty();
        int from = first ? 0 : labels.getLast().valueStart();
        Field field = first ? around.field() : labels.getLast().field();
        return (!first || around.waiting())
                && label.start() - from < OneWord.LONGEST
                && OneWord.answers(field, text.substring(from, label.start()));
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
        return c == ' ' || c == '\t' || c == '|' || c == ';';
    }

    private Gap gap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\t' || text.charAt(i) == '|') {
                return Gap.CELL;
            }
        }
        return text.substring(from, to).contains("  ") ? Gap.WIDE : Gap.NARROW;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = labels.isEmpty() ? text.length() : labels.getFirst().start();
        TextLine before = line.part(0, start);
        boolean ornament = ornamentEnd() == start;
        if (labels.isEmpty() || !(before.isBlank() || ornament)) {
            pieces.add(new Piece(null, "", before));
        }
        for (int i = 0; i < labels.size(); i++) {
            Found label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : valueEnd(label);
            String asWritten = text.substring(label.start(), label.wordsEnd()).strip();
            boolean followed = i + 1 < labels.size();
            while (followed && end > label.valueStart() && " ;,•·".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
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
