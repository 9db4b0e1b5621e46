package org.harambee.innovation.prototypes.stages;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Form;

/**
 * The way of a prototype.
 *
 * @param gates what happened at them, the last in front
 * @param ticks what was said to hold and not to hold, the last in front
 * @param form what was typed and refused
 */
public record StagesPage(
        PrototypePlace.At at, List<Stage> stages, List<Gate> gates, List<Tick> ticks, Names.Known names, Form form)
        implements PrototypePart {

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    public boolean current(Stage stage) {
        return prototype().running() && stage.position() == prototype().stage();
    }

    /** Whether a stage can still be put into other words. */
    public boolean mayChange(Stage stage) {
        return working() && stage.position() >= prototype().stage();
    }

    /** Whether it is the last, and the team has not come to it. */
    public boolean mayRemove(Stage stage) {
        return working() && stage.position() > prototype().stage() && stage.position() == stages.size();
    }

    public List<Stage> passed() {
        return stages.stream()
                .filter(stage -> stage.position() < prototype().stage())
                .toList();
    }
}
