package org.harambee.fairness.selection.explain;

import org.harambee.fairness.number.Rational;

/**
 * A project that its supporters can no longer pay for: money only becomes less, so it is out for good.
 *
 * @param project its place in the election
 * @param money what its supporters have together, in the election's units of money
 * @param missing what they lack
 */
public record Shortfall(int project, Rational money, Rational missing) {}
