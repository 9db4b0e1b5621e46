package org.harambee.assigning;

import java.util.List;
import java.util.Optional;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.RandomAssignment;
import org.harambee.fairness.assignment.Reasons;
import org.harambee.fairness.assignment.Repair;

/**
 * What was assigned, and from what.
 *
 * @param others what the other objectives give, where that was asked for
 * @param repair what was changed of an earlier outcome
 * @param lottery from which the assignment was drawn
 * @param reasons where they were asked for
 * @param why pairs that were asked about, as places
 * @param wishes for each of those what came out if the wish were followed; where the objective is fair
 * @param seconds of assigning alone
 */
record Result(
        Request request,
        AssignmentProblem problem,
        Answer.Found found,
        List<Answer.Found> others,
        Optional<Repair.Repaired> repair,
        Optional<RandomAssignment> lottery,
        Optional<String> seed,
        Optional<Reasons> reasons,
        List<int[]> why,
        List<Optional<Answer>> wishes,
        double seconds) {}
