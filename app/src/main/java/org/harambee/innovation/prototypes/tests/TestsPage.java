package org.harambee.innovation.prototypes.tests;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;

/** The tests of a prototype with people, the last in front. */
public record TestsPage(PrototypePlace.At at, List<Trial> trials, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Trial trial) {
        return names.shown(trial.signature());
    }

    public int people() {
        return trials.stream().mapToInt(Trial::people).sum();
    }

    public String type() {
        return Days.type(form, "day");
    }
}
