package org.harambee.fairness.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.harambee.fairness.number.Rational;

/**
 * A meeting of a plan.
 *
 * @param day in UTC
 * @param slot its start in half-hours from 00:00 UTC
 * @param costs what each unit bears, in the order of the burdens
 * @param isHeld whether it stood already
 */
public record Meeting(LocalDate day, int slot, Instant start, List<Rational> costs, boolean isHeld) {
    public Meeting {
        costs = List.copyOf(costs);
    }
}
