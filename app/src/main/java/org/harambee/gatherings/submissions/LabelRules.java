package org.harambee.gatherings.submissions;

import org.harambee.gatherings.submissions.Field.Shape;
import org.harambee.gatherings.submissions.LabelFinder.Found;
import org.harambee.gatherings.submissions.Labels.Strength;

/** Decides whether the words of a label at the start of a line are one there. */
final class LabelRules {

    private final TextLine line;
    private final Surroundings around;

    private LabelRules(TextLine line, Surroundings around) {
        this.line = line;
        this.around = around;
    }

    static boolean mayStart(TextLine line, Surroundings around, Found label) {
        return new LabelRules(line, around).mayStart(label);
    }

    private boolean mayStart(Found label) {
        if (around.inSection()) {
            return label.certain() ? label.colon() || label.alone() : line.heading() && label.alone();
        }
        if (isWeakSection(label)) {
            return line.heading();
        }
        if (label.dashed(line.text()) && label.strength() == Strength.WEAK) {
            return isDashed(label);
        }
        if (label.colon()) {
            return label.isUsual() || !around.mayBeText() || isNewInProse(label);
        }
        return label.alone() ? isAlone(label) : isShownByForm(label);
    }

    /** "Participants:" in an abstract opens no list of sign-ups. */
    private static boolean isWeakSection(Found label) {
        Field field = label.field();
        return field != null && field.shape() == Shape.SECTION && !label.isUsual();
    }

    /** "2) Title – Nets" is one of a list of fields; "Community – a word" without a mark may be a title. */
    private boolean isDashed(Found label) {
        boolean named = label.field() == Field.TITLE || (label.field() == Field.PUBLIC_ID && isBareId(label));
        return !around.mayBeText() && (line.isItem() || named);
    }

    /** "Format: …" inside a text is a label only if no such label came before. */
    private boolean isNewInProse(Found label) {
        boolean bullet = line.isItem() && around.inProse();
        return label.field() != null && !bullet && !around.seen().contains(label.field());
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
        String value = line.text().substring(label.valueStart()).stripLeading();
        return line.text().startsWith("ID") && !value.isEmpty() && Character.isDigit(value.charAt(0));
    }
}
