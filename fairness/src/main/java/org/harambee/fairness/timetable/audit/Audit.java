package org.harambee.fairness.timetable.audit;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Score;

/**
 * What every constraint finds in a plan, worked out constraint by constraint as its definition says: O(n² · people) for
 * n sessions. The judge of every engine, and of plans made by hand.
 *
 * @param findings where amounts come from; the amount of a constraint is the sum over its findings
 * @param score the same, added up
 */
public record Audit(List<Finding> findings, Score score) {
    public Audit {
        findings = List.copyOf(findings);
    }

    /** @throws IllegalArgumentException where the plan is not one for this problem */
    public static Audit of(Problem problem, Plan plan) {
        if (plan.sessions() != problem.sessions().size()) {
            throw new IllegalArgumentException("the plan is for " + plan.sessions() + " sessions, but there are "
                    + problem.sessions().size());
        }
        var findings = new ArrayList<Finding>();
        var taken = new Taken(problem, plan);
        new SingleSessions(taken, findings).find();
        new SessionPairs(taken, findings).find();
        new Together(taken, findings).find();
        var amounts = new long[Constraint.values().length];
        findings.forEach(finding -> amounts[finding.constraint().place()] += finding.amount());
        return new Audit(findings, Score.of(amounts, problem.weights()));
    }

    /** What a constraint finds. */
    public List<Finding> of(Constraint constraint) {
        return findings.stream()
                .filter(finding -> finding.constraint() == constraint)
                .toList();
    }

    /** What a session has a part in. */
    public List<Finding> with(int session) {
        return findings.stream()
                .filter(finding -> finding.sessions().contains(session))
                .toList();
    }
}
