package org.harambee.fairness.selection.explain;

import org.harambee.fairness.number.Rational;

/**
 * What the voters of one group paid together for one project.
 *
 * @param dimension what divides the voters
 * @param group which of them
 * @param paid in the election's units of money
 * @param voters how many paid, by weight
 */
public record GroupPayment(String dimension, String group, Rational paid, long voters) {}
