/** Checks a timetable from the problem alone, with code that shares nothing with the search. */
@NullMarked
package org.harambee.fairness.timetable.audit;

import org.jspecify.annotations.NullMarked;
