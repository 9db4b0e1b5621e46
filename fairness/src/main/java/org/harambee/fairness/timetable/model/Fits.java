package org.harambee.fairness.timetable.model;

import java.util.Collections;
import org.harambee.fairness.timetable.Placement;
import org.harambee.fairness.timetable.Problem;

/** Where a session may be at all: hard constraints that concern it alone. */
final class Fits {
    private final Problem problem;

    Fits(Problem problem) {
        this.problem = problem;
    }

    boolean isOpen(int hall, int slot) {
        return !problem.halls()
                .get(hall)
                .closed()
                .contains(problem.slots().get(slot).id());
    }

    boolean hall(int session, int hall) {
        var needs = problem.sessions().get(session).needs();
        var own = problem.halls().get(hall);
        return own.tags().containsAll(needs.hallTags())
                && Collections.disjoint(own.tags(), needs.noHallTags())
                && problem.sessions()
                        .get(session)
                        .placement()
                        .filter(Placement::locked)
                        .map(place -> place.hall().equals(own.id()))
                        .orElse(true);
    }

    /** How many it takes from there on; 0 where it may not begin there. */
    int slots(int session, int slot) {
        var own = problem.sessions().get(session);
        boolean lockedElsewhere = own.placement()
                .filter(Placement::locked)
                .filter(place -> !place.slot().equals(problem.slots().get(slot).id()))
                .isPresent();
        int length = lockedElsewhere ? 0 : problem.span(session, slot);
        for (int next = slot; next < slot + length; next++) {
            if (!suits(session, next)) {
                return 0;
            }
        }
        return length;
    }

    private boolean suits(int session, int slot) {
        var own = problem.sessions().get(session);
        var time = problem.slots().get(slot);
        return time.tags().containsAll(own.needs().slotTags())
                && Collections.disjoint(time.tags(), own.needs().noSlotTags())
                && own.speakers().stream()
                        .map(id -> problem.people().get(problem.personPlaces().getOrDefault(id, 0)))
                        .noneMatch(person -> person.absent().contains(time.id()));
    }
}
