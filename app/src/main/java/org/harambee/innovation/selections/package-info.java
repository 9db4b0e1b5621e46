/** Choosing among ideas under one budget: ballots, the count off the requests, why, and the decision. */
@NullMarked
package org.harambee.innovation.selections;

import org.jspecify.annotations.NullMarked;
