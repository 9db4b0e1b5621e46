package org.harambee.fairness.timetable.conflict;

import java.util.function.UnaryOperator;
import org.harambee.fairness.timetable.Problem;

/**
 * Something hard that could give way.
 *
 * @param words what it is, such as {@code "ana is away in sat-1"}
 * @param dropped the problem without it
 */
public record Requirement(String words, UnaryOperator<Problem> dropped) {
    @Override
    public String toString() {
        return words;
    }
}
