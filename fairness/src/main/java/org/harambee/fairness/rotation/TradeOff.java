package org.harambee.fairness.rotation;

import java.util.Optional;
import org.harambee.fairness.number.Rational;

/**
 * What all bear together if the worst off may bear so much more.
 *
 * @param epsilon how much more than the least possible, 1/10 for ten percent; none where it does not matter
 * @param worst what the worst off then bears
 * @param bound what the total can't be less than
 */
public record TradeOff(Optional<Rational> epsilon, Rational worst, Rational total, Rational bound) {}
