package org.harambee.fairness.timetable.search;

import java.util.Arrays;
import org.harambee.fairness.timetable.Plan;

/** Sessions that go elsewhere together. Made, done, and where it does not pay undone; then made anew. */
final class Change {
    private int size;
    private int[] sessions = new int[8];
    private int[] halls = new int[8];
    private int[] slots = new int[8];
    private int[] oldHalls = new int[8];
    private int[] oldSlots = new int[8];

    void clear() {
        size = 0;
    }

    /** Whether one session goes, so that no two of them could get in each other's way. */
    boolean isOnly() {
        return size == 1;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int session) {
        for (int i = 0; i < size; i++) {
            if (sessions[i] == session) {
                return true;
            }
        }
        return false;
    }

    /** Each session once; {@link Plan#NOWHERE} takes it away. */
    void add(int session, int hall, int slot) {
        if (size == sessions.length) {
            sessions = Arrays.copyOf(sessions, 2 * size);
            halls = Arrays.copyOf(halls, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
            oldHalls = Arrays.copyOf(oldHalls, 2 * size);
            oldSlots = Arrays.copyOf(oldSlots, 2 * size);
        }
        sessions[size] = session;
        halls[size] = hall;
        slots[size] = slot;
        size++;
    }

    void apply(LivePlan live) {
        for (int i = 0; i < size; i++) {
            oldHalls[i] = live.hall(sessions[i]);
            oldSlots[i] = live.slot(sessions[i]);
        }
        move(live, halls, slots);
    }

    void undo(LivePlan live) {
        move(live, oldHalls, oldSlots);
    }

    private void move(LivePlan live, int[] toHalls, int[] toSlots) {
        for (int i = 0; i < size; i++) {
            if (live.isPlaced(sessions[i])) {
                live.remove(sessions[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            if (toSlots[i] != Plan.NOWHERE) {
                live.place(sessions[i], toHalls[i], toSlots[i]);
            }
        }
    }
}
