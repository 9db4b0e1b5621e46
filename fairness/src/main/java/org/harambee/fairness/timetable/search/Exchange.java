package org.harambee.fairness.timetable.search;

import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;

/** Makes changes in which whatever lies in two stretches of time of equal length changes places. */
final class Exchange {
    private final LivePlan live;
    private final Model model;

    Exchange(LivePlan live) {
        this.live = live;
        this.model = live.model();
    }

    /** @return whether both may go; otherwise the change is of no use */
    boolean between(int hall, int slot, int otherHall, int otherSlot, int length, Change change) {
        if (hall == otherHall && Math.abs(slot - otherSlot) < length) {
            return false;
        }
        return gather(hall, slot, length, otherHall, otherSlot - slot, change)
                && gather(otherHall, otherSlot, length, hall, slot - otherSlot, change);
    }

    private boolean gather(int hall, int from, int length, int toHall, int shift, Change change) {
        for (int slot = from; slot < from + length; ) {
            int session = live.occupant(hall, slot);
            if (session == Plan.NOWHERE) {
                slot++;
                continue;
            }
            int first = live.slot(session);
            int to = first + shift;
            if (first < from
                    || live.last(session) >= from + length
                    || model.span(session, to) != live.last(session) - first + 1
                    || !model.mayBe(session, toHall, to)) {
                return false;
            }
            change.add(session, toHall, to);
            slot = live.last(session) + 1;
        }
        return true;
    }
}
