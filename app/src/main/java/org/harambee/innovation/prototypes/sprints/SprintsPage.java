package org.harambee.innovation.prototypes.sprints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Days;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Form;

/** The sprints of a prototype, the last in front. */
public record SprintsPage(PrototypePlace.At at, List<Sprint> sprints, Names.Known names, LocalDate today, Form form)
        implements PrototypePart {

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    public Optional<Sprint> running() {
        return sprints.stream().filter(Sprint::running).findFirst();
    }

    /** Whether the viewer has typed what came of this one, and it was refused. */
    public boolean late(Sprint sprint) {
        return form.refused() && form.has("sprint", Integer.toString(sprint.number()));
    }

    public String type(String field) {
        return Days.type(form, field);
    }
}
