package org.harambee.fairness.inequality;

/**
 * A measured number and how far it may be off.
 *
 * @param low the lower end
 * @param value what the sample itself gives; with very few it may lie outside
 * @param high the upper end
 */
public record Interval(double low, double value, double high) {
    public boolean holds(double number) {
        return low <= number && number <= high;
    }
}
