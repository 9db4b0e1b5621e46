package org.harambee.fairness.leniency;

/**
 * A number and how far it may be off.
 *
 * @param raw as it was observed, corrected for nothing
 * @param value the most likely one after correction
 * @param low with the confidence asked for it is not below
 * @param high and not above
 * @param reviews how many it stands on
 */
public record Estimate(double raw, double value, double low, double high, int reviews) {
    public boolean holds(double number) {
        return low <= number && number <= high;
    }
}
