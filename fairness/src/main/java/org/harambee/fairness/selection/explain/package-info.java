/** Following an outcome: who paid what in each round, what that left out of reach, and how near the others were. */
@NullMarked
package org.harambee.fairness.selection.explain;

import org.jspecify.annotations.NullMarked;
