/** What can't hold together: a smallest set of hard constraints of which one has to give way. */
@NullMarked
package org.harambee.fairness.timetable.conflict;

import org.jspecify.annotations.NullMarked;
