/** Timetables on real programmes: CSPLib's workbooks, audiences across time zones, and one that is generated. */
@NullMarked
package org.harambee.bench.timetable;

import org.jspecify.annotations.NullMarked;
