package org.harambee.fairness.timetable.explain;

import java.util.List;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Score;

/**
 * One session elsewhere.
 *
 * @param plan with the session there; as it is now where it may not be there at all
 * @param displaced other sessions that change places with it
 * @param before the score without the move
 * @param after the score with it
 * @param obstacles what hard constraints would say, one sentence each; empty where the move is possible
 */
public record Move(Plan plan, List<Integer> displaced, Score before, Score after, List<String> obstacles) {
    public Move {
        displaced = List.copyOf(displaced);
        obstacles = List.copyOf(obstacles);
    }

    /** How much dearer the plan would be; below 0 where it would be better. */
    public long cost() {
        return after.cost() - before.cost();
    }

    /** Whether no hard constraint is broken that was not broken before. */
    public boolean isPossible() {
        return obstacles.isEmpty();
    }
}
