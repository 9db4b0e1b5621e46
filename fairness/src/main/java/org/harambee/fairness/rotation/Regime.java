package org.harambee.fairness.rotation;

import java.time.LocalDate;
import java.util.List;

/**
 * Meetings one after the other between which nobody's clock and nobody's availability changes.
 *
 * @param meetings how many they are
 * @param freeSlots at which none of them costs anybody anything
 */
public record Regime(LocalDate first, LocalDate last, int meetings, List<Integer> freeSlots) {
    public Regime {
        freeSlots = List.copyOf(freeSlots);
    }
}
