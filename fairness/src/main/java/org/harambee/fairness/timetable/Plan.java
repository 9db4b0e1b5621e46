package org.harambee.fairness.timetable;

import java.util.Arrays;

/** A place for each session, or none yet: halls and first slots by their places in the problem. Immutable. */
public final class Plan {
    /** Instead of a hall and a slot. */
    public static final int NOWHERE = -1;

    private final int[] halls;
    private final int[] slots;

    /** @param halls of each session, {@link #NOWHERE} or a place; the same for the first slots */
    public Plan(int[] halls, int[] slots) {
        this.halls = halls.clone();
        this.slots = slots.clone();
    }

    /** No session has a place. */
    public static Plan empty(int sessions) {
        var nowhere = new int[sessions];
        Arrays.fill(nowhere, NOWHERE);
        return new Plan(nowhere, nowhere);
    }

    public int sessions() {
        return halls.length;
    }

    public int hall(int session) {
        return halls[session];
    }

    public int slot(int session) {
        return slots[session];
    }

    public boolean isPlaced(int session) {
        return slots[session] != NOWHERE;
    }

    /** This plan with one session elsewhere. */
    public Plan with(int session, int hall, int slot) {
        var copy = new Plan(halls, slots);
        copy.halls[session] = hall;
        copy.slots[session] = slot;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && Arrays.equals(halls, plan.halls) && Arrays.equals(slots, plan.slots);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(halls) + Arrays.hashCode(slots);
    }
}
