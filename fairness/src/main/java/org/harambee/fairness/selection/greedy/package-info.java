/** Taking projects one by one from the top of a ranking, without looking at who is served already. */
@NullMarked
package org.harambee.fairness.selection.greedy;

import org.jspecify.annotations.NullMarked;
