package org.harambee.fairness.matching;

/**
 * What somebody lacks in one period.
 *
 * @param period which one; periods are counted by the caller: months, weeks, weekends
 * @param amount in whole units: hours, cameras, seats
 */
public record Need(String id, int period, int amount) {
    public Need {
        if (amount < 0) {
            throw new IllegalArgumentException("need " + id + " can't be of " + amount);
        }
    }
}
