package org.harambee.innovation.prototypes.demoday;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harambee.innovation.prototypes.PrototypePart;
import org.harambee.innovation.prototypes.PrototypePlace;

/**
 * On which demo days a prototype is shown, and could be.
 *
 * @param days all of the partnership
 * @param showing the ids of those on which it is shown
 */
public record DemosPage(PrototypePlace.At at, List<DemoDay> days, Set<UUID> showing) implements PrototypePart {

    public String list() {
        return DemoDay.list(at.partnership().path());
    }

    public boolean shown(DemoDay day) {
        return showing.contains(day.id());
    }
}
