package org.harambee.assigning;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.fairness.assignment.Reasons;

/** Why this juror, and why not that one, in sentences. */
final class Explaining {
    private static final long MOST_PAIRS = 3_000;
    private static final int NAMED = 5;

    private final Result result;
    private final AssignmentProblem problem;
    private final Assignment assignment;

    Explaining(Result result) {
        this.result = result;
        problem = result.problem();
        assignment = result.found().assignment();
    }

    /** Whether asking of every pair what would be without it takes seconds at most. */
    static boolean isAffordable(AssignmentProblem problem) {
        return problem.reviews() <= MOST_PAIRS;
    }

    String why(int idea, int juror) {
        var who = problem.jurors().get(juror);
        var conflict = problem.conflict(idea, juror);
        if (conflict.isPresent()) {
            var name = juror(juror) + " may not review " + idea(idea);
            return switch (conflict.get()) {
                case DECLARED -> name + ": a conflict was declared.";
                case PERSON -> name + ": it is their own.";
                case AFFILIATE ->
                    name + ": it is of their own affiliate, " + who.affiliate().orElse("") + ".";
                case LANGUAGE ->
                    name + ": they do not read "
                            + problem.ideas().get(idea).language().orElse("") + ".";
            };
        }
        return assignment.has(idea, juror) ? has(idea, juror) : hasNot(idea, juror);
    }

    String has(int idea, int juror) {
        var reasons = result.reasons().orElseThrow();
        int better = reasons.better(idea, juror);
        var rank = juror(juror) + " reviews " + idea(idea) + " with affinity " + plain(problem.affinity(idea, juror))
                + "; "
                + (better == 0
                        ? "nobody suits it better."
                        : better + (better == 1 ? " juror suits" : " jurors suit") + " it better.");
        if (problem.affinities().isRequired(idea, juror)) {
            return rank + " The pair was required.";
        }
        if (result.request().explain() && !isAffordable(problem) && result.why().isEmpty()) {
            return rank;
        }
        return rank
                + reasons.without(idea, juror)
                        .map(change -> " Without this pair " + changed(change))
                        .orElse(" Without this pair there would be no assignment.");
    }

    private String hasNot(int idea, int juror) {
        int load = assignment.loads()[juror];
        var where = juror(juror) + " does not review " + idea(idea) + " (affinity "
                + plain(problem.affinity(idea, juror)) + "), but " + load + (load == 1 ? " other idea" : " other ideas")
                + " of at most " + problem.jurors().get(juror).most() + ".";
        return where
                + result.reasons()
                        .orElseThrow()
                        .with(idea, juror)
                        .map(change -> " With this pair " + changed(change))
                        .orElse(" With this pair there would be no assignment.");
    }

    private String changed(Reasons.Change change) {
        var total = change.total() == 0
                ? "the largest total would be the same"
                : "the largest total would be " + plain(-change.total()) + " lower";
        var ideas = change.ideas().stream()
                .limit(NAMED)
                .map(one -> idea(one.idea()) + " would have " + plain(Math.abs(one.score()))
                        + (one.score() < 0 ? " less" : " more"))
                .collect(Collectors.joining(", "));
        int more = change.ideas().size() - NAMED;
        var floor = result.found().objective() != Objective.TOTAL && !change.keepsFloor()
                ? "; the worst served idea would have less than now"
                : "";
        return total + (ideas.isEmpty() ? "" : ": " + ideas) + (more > 0 ? " and " + more + " others would change" : "")
                + floor + ".";
    }

    String idea(int place) {
        var own = problem.ideas().get(place);
        return "idea " + own.id() + (own.name().isEmpty() ? "" : " (" + own.name() + ")");
    }

    String juror(int place) {
        var own = problem.jurors().get(place);
        return own.name().isEmpty() ? "Juror " + own.id() : own.name();
    }

    static String plain(long millionths) {
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
    }
}
