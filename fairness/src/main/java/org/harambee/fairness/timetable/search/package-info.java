/** Local search: a plan that is changed step by step, with a score that follows each step. */
@NullMarked
package org.harambee.fairness.timetable.search;

import org.jspecify.annotations.NullMarked;
