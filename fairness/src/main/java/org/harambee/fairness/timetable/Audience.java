package org.harambee.fairness.timetable;

/**
 * For whom a session is.
 *
 * @param expected how many are expected; 0 where nothing is said
 * @param level such as {@code beginner}; empty where nothing is said
 * @param type such as {@code developers}; empty where nothing is said
 * @param language such as {@code sw}; empty where nothing is said
 */
public record Audience(int expected, String level, String type, String language) {
    /** Nothing is said. */
    public static final Audience ANYONE = new Audience(0, "", "", "");
}
