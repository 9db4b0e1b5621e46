/** How much say a vote really gives: exact power indices of weighted rules, with the swings behind them. */
@NullMarked
package org.harambee.fairness.power;

import org.jspecify.annotations.NullMarked;
