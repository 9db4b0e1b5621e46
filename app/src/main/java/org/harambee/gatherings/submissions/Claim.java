package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import org.harambee.gatherings.submissions.Field.Shape;

/** Decides how much of the text behind its label a field may take. */
final class Claim {

    private final Stretch stretch;
    private final Field field;
    private final List<TextLine> taken = new ArrayList<>();
    private final List<TextLine> unknownLabels = new ArrayList<>();
    private final List<List<TextLine>> left = new ArrayList<>();

    private Claim(Stretch stretch, Field field) {
        this.stretch = stretch;
        this.field = field;
    }

    static Claim of(Stretch stretch, Field field) {
        Claim claim = new Claim(stretch, field);
        switch (field.shape()) {
            case PROSE, SECTION -> claim.takeAll();
            case SHORT, LIST -> claim.takeValue();
        }
        return claim;
    }

    List<TextLine> taken() {
        return taken;
    }

    List<TextLine> unknownLabels() {
        return unknownLabels;
    }

    /** Blocks that belong to no field yet. */
    List<List<TextLine>> left() {
        return left;
    }

    private void takeAll() {
        stretch.blocks().forEach(this::takeBlock);
    }

    private void takeBlock(List<TextLine> block) {
        if (!taken.isEmpty()) {
            taken.add(TextLine.blank(block.getFirst().number()));
        }
        boolean settled =
                taken.isEmpty() && OneWord.answers(field, block.getFirst().text());
        int end = 1;
        while (settled && end < block.size() && UnknownLabel.isOne(block.get(end))) {
            unknownLabels.add(block.get(end++));
        }
        taken.add(block.getFirst());
        taken.addAll(block.subList(end, block.size()));
    }

    private void takeValue() {
        for (int i = 0; i < stretch.blocks().size(); i++) {
            List<TextLine> block = stretch.blocks().get(i);
            int end = i == 0 ? firstEnd(block) : continuedEnd(block);
            taken.addAll(block.subList(0, end));
            leave(block.subList(end, block.size()), end > 0 && field != Field.PUBLIC_ID);
        }
    }

    /** Directly below a value, a line such as "Seats: 40" is a label of the form that we don't know. */
    private void leave(List<TextLine> rest, boolean belowValue) {
        int labels = 0;
        while (belowValue && labels < rest.size() && UnknownLabel.isOne(rest.get(labels))) {
            unknownLabels.add(rest.get(labels++));
        }
        if (labels < rest.size()) {
            left.add(List.copyOf(rest.subList(labels, rest.size())));
        }
    }

    private int firstEnd(List<TextLine> block) {
        int end = stretch.hasValueBeside() || mayBegin(block.getFirst()) ? 1 : 0;
        while (end > 0 && end < block.size() && mayGoOn(block.get(end - 1), block.get(end))) {
            end++;
        }
        return end;
    }

    private boolean mayBegin(TextLine line) {
        if (field.shape() == Shape.LIST) {
            return !Prose.isNoItem(line);
        }
        return !Prose.isLong(line) || (field == Field.TYPE && TypeReader.startsWithKind(line.text()));
    }

    private boolean mayGoOn(TextLine before, TextLine line) {
        if (field == Field.PUBLIC_ID || UnknownLabel.isOne(line)) {
            return false;
        }
        if (field.shape() == Shape.LIST) {
            return !Prose.isNoItem(line);
        }
        if (field == Field.TITLE
                && ":,–-".indexOf(before.text().charAt(before.text().length() - 1)) >= 0) {
            return true;
        }
        boolean wrapped = Character.isLowerCase(line.text().codePointAt(0)) && !Prose.isLong(line);
        return before.isItem() ? line.isItem() || wrapped : wrapped && !line.isItem();
    }

    /** A list copied with blank lines between its items. */
    private int continuedEnd(List<TextLine> block) {
        if (field.shape() != Shape.LIST || !left.isEmpty()) {
            return 0;
        }
        if (isSpread() && block.size() == 1) {
            return Prose.isNoItem(block.getFirst()) ? 0 : 1;
        }
        boolean bullets = taken.isEmpty() || taken.getLast().isItem();
        int end = 0;
        while (bullets && end < block.size() && block.get(end).isItem() && !Prose.isNoItem(block.get(end))) {
            end++;
        }
        return end;
    }

    /** Every line of the page stands alone between blank lines. */
    private boolean isSpread() {
        return !stretch.hasValueBeside() && !stretch.startsAtOnce() && !taken.isEmpty();
    }
}
