package org.harambee.fairness.selection.shares;

import java.math.BigInteger;

/**
 * An exact price for a unit, as a fraction over the ledger's common denominator: numerator / (denominator × units).
 *
 * @param numerator 0 or more
 * @param units of those who pay in full, by weight
 */
record Price(BigInteger numerator, long units) {

    /** Compares prices for a unit of utility, each project's units being worth what its scale says. */
    int compareTo(long scale, Price other, long otherScale) {
        return numerator
                .multiply(BigInteger.valueOf(other.units).multiply(BigInteger.valueOf(otherScale)))
                .compareTo(other.numerator.multiply(BigInteger.valueOf(units).multiply(BigInteger.valueOf(scale))));
    }
}
