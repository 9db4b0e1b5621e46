package org.harambee.fairness.rotation;

import java.util.List;

/**
 * When to meet, and who bears what.
 *
 * @param meetings in the order of time
 * @param burdens of every unit, in the order in which people were given
 * @param regimes in the order of time
 * @param freeSlots slots at which no meeting costs anybody anything: with one of them no rotation is needed
 */
public record RotationPlan(
        RotationProblem problem,
        Objective objective,
        List<Meeting> meetings,
        List<Burden> burdens,
        Values values,
        List<Regime> regimes,
        List<Integer> freeSlots) {
    public RotationPlan {
        meetings = List.copyOf(meetings);
        burdens = List.copyOf(burdens);
        regimes = List.copyOf(regimes);
        freeSlots = List.copyOf(freeSlots);
    }

    /** Whether one slot costs nobody anything all the time. */
    public boolean needsNoRotation() {
        return !freeSlots.isEmpty();
    }

    /** The different slots of the plan, in order. */
    public List<Integer> slots() {
        return meetings.stream().map(Meeting::slot).distinct().sorted().toList();
    }
}
