/** Why a session is where it is, and what it would cost to have it elsewhere. */
@NullMarked
package org.harambee.fairness.timetable.explain;

import org.jspecify.annotations.NullMarked;
