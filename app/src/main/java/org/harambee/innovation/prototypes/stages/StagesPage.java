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

    /** Whether its checks are ticked here: of the stage that is worked at, and as typed where that is refused. */
    public boolean ticking(Stage stage) {
        boolean typed = at.member().isPresent() && form.text("shown").isPresent();
        return (working() || typed) && stage.position() == prototype().stage();
    }

    /** Whether a check is shown ticked: as it stands, but for what the viewer has changed and was refused. */
    public boolean ticked(Stage.Check check) {
        String id = check.id().toString();
        boolean typed = form.has("check", id);
        return typed == form.has("before", id) ? check.ticked() != null : typed;
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
