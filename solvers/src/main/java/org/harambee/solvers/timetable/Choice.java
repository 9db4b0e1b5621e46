package org.harambee.solvers.timetable;

import com.google.ortools.sat.BoolVar;

/**
 * That a session is in a hall from a period on.
 *
 * @param period a slot, or a block where slots of a block are all the same
 * @param slot the first slot that it may begin in
 * @param span how many slots it takes
 * @param cost of the session by itself, weighed
 */
record Choice(int session, int hall, int period, int slot, int span, long cost, BoolVar literal) {}
