/**
 * Who gives what to whom: offers to needs, and circles of exchange in which everybody who gives also gets.
 *
 * <p>Start reading at {@link org.harambee.fairness.matching.Matching} and {@link
 * org.harambee.fairness.matching.ExchangeCircles}.
 */
@NullMarked
package org.harambee.fairness.matching;

import org.jspecify.annotations.NullMarked;
