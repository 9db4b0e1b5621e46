package org.harambee.fairness.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs of slots between breaks.
 *
 * @param ids in order of time
 * @param places the block of each slot
 */
record Blocks(List<String> ids, List<Integer> places) {

    static Blocks of(List<Slot> slots) {
        var ids = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        Set<String> used = new HashSet<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slot == 0 || !continues(slots.get(slot - 1), slots.get(slot))) {
                var own = slots.get(slot);
                var id = own.block().isEmpty() ? own.id() : own.block();
                if (!used.add(id)) {
                    throw new IllegalArgumentException("slots: block " + id + " goes on in slot " + own.id()
                            + " after another one; give each run of slots a block of its own");
                }
                ids.add(id);
            }
            places.add(ids.size() - 1);
        }
        return new Blocks(List.copyOf(ids), List.copyOf(places));
    }

    int of(int slot) {
        return places.get(slot);
    }

    private static boolean continues(Slot before, Slot next) {
        return next.block().equals(before.block())
                && (!next.block().isEmpty() || before.end().equals(next.start()));
    }
}
