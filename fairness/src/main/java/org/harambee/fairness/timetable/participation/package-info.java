/** How much of what they want people can be there for: in total, and for whoever has least of it. */
@NullMarked
package org.harambee.fairness.timetable.participation;

import org.jspecify.annotations.NullMarked;
