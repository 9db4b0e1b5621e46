/** Timetables by CP-SAT: plans with a bound, and proofs. */
@NullMarked
package org.harambee.solvers.timetable;

import org.jspecify.annotations.NullMarked;
