package org.harambee.fairness.inequality;

import org.harambee.fairness.number.Rational;

/**
 * A point of a Lorenz curve.
 *
 * @param people the part of all that the poorest so many are
 * @param amount the part of everything that they have together
 */
public record LorenzPoint(Rational people, Rational amount) {}
