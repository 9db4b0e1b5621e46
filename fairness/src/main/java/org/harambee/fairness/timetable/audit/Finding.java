package org.harambee.fairness.timetable.audit;

import java.util.List;
import org.harambee.fairness.timetable.Constraint;

/**
 * One thing that a constraint counts.
 *
 * @param amount how much of it
 * @param sessions that bring it about, as places in the problem, in ascending order
 * @param words what it is, such as {@code "opening and lunch are both by ana at 09:00"}
 */
public record Finding(Constraint constraint, long amount, List<Integer> sessions, String words) {
    public Finding {
        sessions = sessions.stream().sorted().distinct().toList();
    }
}
