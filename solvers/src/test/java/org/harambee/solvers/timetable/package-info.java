/** The exact engine beside the local search and hand-made cases. */
@NullMarked
package org.harambee.solvers.timetable;

import org.jspecify.annotations.NullMarked;
