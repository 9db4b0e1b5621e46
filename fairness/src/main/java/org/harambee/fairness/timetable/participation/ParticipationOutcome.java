package org.harambee.fairness.timetable.participation;

import org.harambee.fairness.timetable.Plan;

/**
 * A plan by what people have of it.
 *
 * @param leastBound nobody can do better for whoever has least; 1 where the total alone was asked for
 * @param leastProved whether the plan reaches it
 * @param totalBound no plan with as good a least share has a larger total
 * @param totalProved whether the plan reaches it
 */
public record ParticipationOutcome(
        Plan plan,
        Participation participation,
        double leastBound,
        boolean leastProved,
        double totalBound,
        boolean totalProved,
        String engine,
        double seconds) {}
