package org.harambee.fairness.timetable;

/**
 * Where a session was published or is to stay.
 *
 * @param hall the id of a hall
 * @param slot the id of the slot in which it begins
 * @param locked whether it has to stay exactly there; otherwise moving it costs points
 */
public record Placement(String hall, String slot, boolean locked) {}
