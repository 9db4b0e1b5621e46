package org.harambee.timetabling;

import java.util.List;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Problem;

/**
 * What is told.
 *
 * @param remarks on what was read
 */
record Result(Request request, Problem problem, Outcome outcome, List<String> remarks) {
    Result {
        remarks = List.copyOf(remarks);
    }

    /** How far the cost may be from the least, as a share of it; 0 where it is proved. */
    double gap() {
        long cost = outcome.score().cost();
        return cost == 0 ? 0 : (double) (cost - Math.min(cost, outcome.bound())) / cost;
    }
}
