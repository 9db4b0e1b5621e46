package org.harambee.fairness.inequality;

import org.harambee.fairness.number.Rational;

/**
 * What one has of the whole, beside what was agreed.
 *
 * @param actual from 0 to 1
 * @param agreed from 0 to 1
 */
public record KeyShare(String name, Rational actual, Rational agreed) {
    /** By how much of the whole it has more than was agreed; negative where less. */
    public Rational surplus() {
        return actual.minus(agreed);
    }
}
