package org.harambee.assigning;

import java.util.List;
import java.util.stream.Collectors;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Obstacle;
import org.harambee.fairness.assignment.Relaxation;

/** Why there is no assignment and what would have to give, in one line. */
final class Impossibility {
    private static final int NAMED = 6;

    private final AssignmentProblem problem;
    private final Answer.Impossible impossible;

    Impossibility(AssignmentProblem problem, Answer.Impossible impossible) {
        this.problem = problem;
        this.impossible = impossible;
    }

    String sentence() {
        var why = impossible.obstacles().stream().map(this::obstacle).collect(Collectors.joining(" "));
        int more = impossible.relaxations().size() - NAMED;
        var what = impossible.relaxations().stream()
                        .limit(NAMED)
                        .map(this::relaxation)
                        .collect(Collectors.joining(", and "))
                + (more > 0 ? ", and " + more + " things more" : "");
        return "There is no such assignment: " + why + (what.isEmpty() ? "" : " It would be enough to " + what + ".");
    }

    private String obstacle(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case TOO_FEW_JURORS ->
                ideas(obstacle.ideas()) + " " + (obstacle.ideas().size() == 1 ? "needs " : "need ")
                        + reviews(obstacle.needed())
                        + ", of which only " + obstacle.possible() + " can be had: "
                        + (obstacle.jurors().isEmpty()
                                ? "nobody else may review " + (obstacle.ideas().size() == 1 ? "it." : "them.")
                                : jurors(obstacle.jurors()) + ", who alone could still review, can give no more.");
            case TOO_FEW_IDEAS ->
                jurors(obstacle.jurors()) + " must give " + reviews(obstacle.needed())
                        + " at least, but the ideas that they may review need only " + obstacle.possible() + ".";
            case LANGUAGES_AND_AFFILIATES ->
                "every count comes out, but languages, affiliates and loads together leave no way.";
        };
    }

    private String relaxation(Relaxation relaxation) {
        return switch (relaxation.kind()) {
            case LEAST_LOAD ->
                "ask juror " + juror(relaxation) + " for only " + reviews(relaxation.bound()) + " at least";
            case MOST_LOAD -> "allow juror " + juror(relaxation) + " " + reviews(relaxation.bound());
            case REVIEWS -> "give idea " + idea(relaxation) + " only " + reviews(relaxation.bound());
            case LANGUAGE -> "not ask for the language of idea " + idea(relaxation);
            case MOST_PER_AFFILIATE -> "allow any number of jurors of one affiliate on an idea";
            case PAIR -> "allow juror " + juror(relaxation) + " on idea " + idea(relaxation);
        };
    }

    private static String reviews(long number) {
        return number + (number == 1 ? " review" : " reviews");
    }

    private String idea(Relaxation relaxation) {
        return problem.ideas().get(relaxation.idea()).id();
    }

    private String juror(Relaxation relaxation) {
        return problem.jurors().get(relaxation.juror()).id();
    }

    private String ideas(List<Integer> places) {
        return (places.size() == 1 ? "idea " : "ideas ")
                + listed(places.stream()
                        .map(place -> problem.ideas().get(place).id())
                        .toList());
    }

    private String jurors(List<Integer> places) {
        return (places.size() == 1 ? "juror " : "jurors ")
                + listed(places.stream()
                        .map(place -> problem.jurors().get(place).id())
                        .toList());
    }

    private static String listed(List<String> ids) {
        return ids.size() <= NAMED
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " others";
    }
}
