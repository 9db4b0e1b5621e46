package org.harambee.innovation.prototypes.tests;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Form;

/**
 * The tests of a prototype with people, the last in front.
 *
 * @param withdrawn who took one back, and when
 */
public record TestsPage(
        PrototypePlace.At at, List<Trial> trials, List<Signature> withdrawn, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    public boolean mayCorrect(Trial trial) {
        return at.told(trial.signature()).corrector().isPresent();
    }

    public boolean mayWithdraw(Trial trial) {
        return at.told(trial.signature()).withdrawer().isPresent();
    }

    public int people() {
        return trials.stream().mapToInt(trial -> trial.facts().people()).sum();
    }

    public String type() {
        return Days.type(form, "day");
    }
}
