package org.harambee.fairness.power;

import java.math.BigInteger;
import org.harambee.fairness.number.Rational;

/**
 * What a member can do under a rule.
 *
 * @param name of the member
 * @param swings in how many coalitions of the others its vote decides
 * @param banzhaf its part of the swings of all, from 0 to 1; all together are 1
 * @param deciding the part of all coalitions of the others in which its vote decides (the absolute Banzhaf index)
 * @param shapleyShubik the part of all orders in which its vote decides; all together are 1
 * @param vetoes whether nothing can be decided without it
 */
public record MemberPower(
        String name, BigInteger swings, Rational banzhaf, Rational deciding, Rational shapleyShubik, boolean vetoes) {
    /** Whether its vote never counts, whatever the others do. */
    public boolean isDummy() {
        return swings.signum() == 0;
    }

    /** Whether it decides alone. */
    public boolean isDictator() {
        return banzhaf.equals(Rational.ONE);
    }
}
