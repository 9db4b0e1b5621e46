package org.harambee.fairness.timetable;

/**
 * How many people want both of two sessions, where only their number is known.
 *
 * @param people beside those who are listed with their interests
 */
public record Clash(String first, String second, long people) {}
