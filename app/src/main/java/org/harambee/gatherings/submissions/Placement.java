package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Sheet.Loose;
import org.harambee.gatherings.submissions.Unplaced.Reason;
import org.jspecify.annotations.Nullable;

/** Puts the stretches of a page on the sheet: values under their fields, the rest aside as loose blocks. */
final class Placement {

    private final List<Stretch> stretches;
    private final Sheet sheet;
    private final Ledger ledger;

    Placement(List<Stretch> stretches, Sheet sheet, Ledger ledger) {
        this.stretches = stretches;
        this.sheet = sheet;
        this.ledger = ledger;
    }

    void place() {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Field field = stretch.field();
            if (field != null) {
                placeField(i, stretch, field);
            } else if (stretch.isLabelled()) {
                placeForeign(i, stretch);
            } else {
                setAside(i, null, stretch.isUnknownSection(), stretch.blocks());
            }
        }
    }

    private void placeField(int index, Stretch stretch, Field field) {
        Claim claim = Claim.of(stretch, field);
        Origin origin = new Origin(How.LABEL, stretch.asWritten(), stretch.line());
        sheet.add(field, Entry.of(origin, claim.taken()));
        if (stretch.isCertain()) {
            sheet.markCertain();
        }
        ledger.used(stretch.line());
        ledger.used(claim.taken());
        ledger.unplaced(claim.unknownLabels(), Reason.UNKNOWN_LABEL);
        setAside(index, field, false, claim.left());
    }

    /** A label of another form, such as a room: its value is told as unplaced, what follows is loose. */
    private void placeForeign(int index, Stretch stretch) {
        Claim claim = Claim.of(stretch, Field.LEVEL);
        StringBuilder value = new StringBuilder(stretch.asWritten()).append(':');
        claim.taken().forEach(line -> value.append(' ').append(line.text()));
        ledger.used(claim.taken());
        ledger.unplaced(stretch.line(), value.toString(), Reason.LABEL_WITHOUT_FIELD);
        ledger.unplaced(claim.unknownLabels(), Reason.UNKNOWN_LABEL);
        setAside(index, null, false, claim.left());
    }

    private void setAside(int index, @Nullable Field after, boolean unknownSection, List<List<TextLine>> blocks) {
        for (List<TextLine> block : blocks) {
            sheet.addLoose(new Loose(index, after, unknownSection, new ArrayList<>(block)));
        }
    }
}
