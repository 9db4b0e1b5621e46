/** Timetables that are drawn by lot, and what has to hold of all of them. */
@NullMarked
package org.harambee.fairness.timetable;

import org.jspecify.annotations.NullMarked;
