package org.harambee.innovation.prototypes.stages;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The checks of a stage as a person found them, and what they made of them.
 *
 * @param shown the checks that were shown: of others nothing is said
 * @param before those of them that were ticked when they were shown
 * @param after those of them that hold
 */
record Ticking(Set<UUID> shown, Set<UUID> before, Set<UUID> after) {

    /** What they ticked; what was ticked when they came keeps its name. */
    Set<UUID> ticked() {
        return only(check -> !before.contains(check) && after.contains(check));
    }

    /** What they took the tick from; what somebody else ticked meanwhile is not theirs. */
    Set<UUID> unticked() {
        return only(check -> before.contains(check) && !after.contains(check));
    }

    private Set<UUID> only(Predicate<UUID> of) {
        return shown.stream().filter(of).collect(Collectors.toSet());
    }
}
