package org.harambee.assigning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.fairness.assignment.Answer;
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

    /** The pair that was asked about as the n-th. */
    String why(int asked) {
        var pair = result.why().get(asked);
        var wish = result.wishes().get(asked);
        if (wish.isEmpty()) {
            return why(pair[0], pair[1]);
        }
        return assignment.has(pair[0], pair[1])
                ? rank(pair[0], pair[1]) + " Without this pair " + followed(wish.get())
                : where(pair[0], pair[1]) + " With this pair " + followed(wish.get());
    }

    /** What a wish costs those who are served worst, and whom else. */
    private String followed(Answer answer) {
        return switch (answer) {
            case Answer.Impossible impossible -> "there would be no assignment.";
            case Answer.Found found -> worst(found) + losers(found.assignment()) + proof(found);
        };
    }

    private String worst(Answer.Found found) {
        var now = result.found().assignment().scores();
        var then = found.assignment().scores();
        Arrays.sort(now);
        Arrays.sort(then);
        int from = Arrays.mismatch(now, then);
        boolean isSame = from < 0 || (found.objective() == Objective.MAXMIN && now[0] == then[0]);
        long total = found.assignment().total() - assignment.total();
        var served = isSame
                ? "the ideas served worst would have as much"
                : "the " + (from == 0 ? "idea served worst" : (from + 1) + ". of the ideas served worst")
                        + " would have " + plain(then[from]) + " instead of " + plain(now[from]);
        return served
                + (total == 0
                        ? " and the total be the same"
                        : " and the total be " + plain(Math.abs(total)) + (total < 0 ? " lower" : " higher"));
    }

    private String losers(Assignment then) {
        var losers = IntStream.range(0, problem.ideas().size())
                .filter(idea -> then.score(idea) < assignment.score(idea))
                .boxed()
                .sorted(Comparator.comparingLong(idea -> then.score(idea) - assignment.score(idea)))
                .toList();
        var named = losers.stream()
                .limit(NAMED)
                .map(idea -> idea(idea) + " (" + plain(assignment.score(idea) - then.score(idea)) + " less)")
                .collect(Collectors.joining(", "));
        int more = losers.size() - NAMED;
        return losers.isEmpty()
                ? ""
                : "; it would cost " + named
                        + (more > 0 ? " and " + more + (more == 1 ? " other idea" : " other ideas") : "");
    }

    private static String proof(Answer.Found found) {
        return found.proved() ? "." : " (as far as was found; not proved).";
    }

    private String rank(int idea, int juror) {
        int better = result.reasons().orElseThrow().better(idea, juror);
        return juror(juror) + " reviews " + idea(idea) + " with affinity " + plain(problem.affinity(idea, juror))
                + "; "
                + (better == 0
                        ? "nobody suits it better."
                        : better + (better == 1 ? " juror suits" : " jurors suit") + " it better.");
    }

    String has(int idea, int juror) {
        var rank = rank(idea, juror);
        if (problem.affinities().isRequired(idea, juror)) {
            return rank + " The pair was required.";
        }
        if (result.request().explain() && !isAffordable(problem) && result.why().isEmpty()) {
            return rank;
        }
        return rank
                + result.reasons()
                        .orElseThrow()
                        .without(idea, juror)
                        .map(change -> " Without this pair " + changed(change))
                        .orElse(" Without this pair there would be no assignment.");
    }

    private String where(int idea, int juror) {
        int load = assignment.loads()[juror];
        return juror(juror) + " does not review " + idea(idea) + " (affinity "
                + plain(problem.affinity(idea, juror)) + "), but " + load + (load == 1 ? " other idea" : " other ideas")
                + " of at most " + problem.jurors().get(juror).most() + ".";
    }

    private String hasNot(int idea, int juror) {
        return where(idea, juror)
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
