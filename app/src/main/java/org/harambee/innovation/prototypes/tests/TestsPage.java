package org.harambee.innovation.prototypes.tests;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Rewording;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * The tests of a prototype with people, the last in front.
 *
 * @param withdrawn those that were taken back
 */
public record TestsPage(
        PrototypePlace.At at, List<Trial> trials, List<Withdrawal> withdrawn, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    /** How a test came to say what it says. */
    public List<Rewording> rewordings(Trial trial, Screen screen) {
        return Rewording.of(
                trial.earlier(), trial.facts(), names, (before, after) -> TestForm.differences(before, after, screen));
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
