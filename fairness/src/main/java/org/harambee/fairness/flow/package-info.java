/** Minimum-cost flow in networks with whole capacities: the engine under assignment and matching. */
@NullMarked
package org.harambee.fairness.flow;

import org.jspecify.annotations.NullMarked;
