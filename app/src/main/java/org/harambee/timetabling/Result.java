package org.harambee.timetabling;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.conflict.Conflict;
import org.harambee.fairness.timetable.participation.ParticipationOutcome;

/**
 * What is told.
 *
 * @param participation where it was the goal
 * @param conflict what can't hold together, where no plan exists
 * @param remarks on what was read
 */
record Result(
        Request request,
        Problem problem,
        Outcome outcome,
        Optional<ParticipationOutcome> participation,
        Optional<Conflict> conflict,
        List<String> remarks) {
    Result {
        remarks = List.copyOf(remarks);
    }

    /** How far the cost may be from the least, as a share of it; 0 where it is proved. */
    double gap() {
        long cost = outcome.score().cost();
        return cost == 0 ? 0 : (double) (cost - Math.min(cost, outcome.bound())) / cost;
    }
}
