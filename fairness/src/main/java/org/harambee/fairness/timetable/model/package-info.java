/** The problem in numbers: what engines compute with. */
@NullMarked
package org.harambee.fairness.timetable.model;

import org.jspecify.annotations.NullMarked;
