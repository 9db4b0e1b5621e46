package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.List;
import org.harambee.fairness.flow.MinimumCostFlow;

/**
 * Where a flow falls short, a cut says why (Ford and Fulkerson's theorem): the ideas that still need jurors, all jurors they
 * could get, whom those review instead, and so on, until nobody new is found: all of these jurors are full.
 */
final class Obstacles {
    private final AssignmentProblem problem;
    private final ReviewNetwork network;
    private final MinimumCostFlow flow;
    private final boolean[] ideas;
    private final boolean[] jurors;

    private Obstacles(AssignmentProblem problem, ReviewNetwork network, MinimumCostFlow flow) {
        this.problem = problem;
        this.network = network;
        this.flow = flow;
        ideas = new boolean[problem.ideas().size()];
        jurors = new boolean[problem.jurors().size()];
    }

    static List<Obstacle> of(AssignmentProblem problem) {
        // with no least loads, either ideas lack jurors, or least loads alone are the trouble
        var free = problem.with(
                problem.ideas(),
                problem.jurors().stream()
                        .map(juror -> juror.withLoad(0, juror.most()))
                        .toList(),
                problem.affinities());
        var network = new ReviewNetwork(free, (idea, juror) -> 0);
        var flow = network.flow().solve();
        var found = new Obstacles(free, network, flow);
        return List.of(flow.isFeasible() ? leastLoads(problem) : found.tooFewJurors());
    }

    private Obstacle tooFewJurors() {
        var open = new ArrayList<Integer>();
        for (int idea = 0; idea < ideas.length; idea++) {
            if (flow.flowOut(idea, network.firstOwnArc(idea), network.endArc(idea))
                    < problem.ideas().get(idea).reviews()) {
                ideas[idea] = true;
                open.add(idea);
            }
        }
        while (!open.isEmpty()) {
            int idea = open.removeLast();
            for (int arc = network.firstArc(idea); arc < network.endArc(idea); arc++) {
                int juror = network.juror(flow, arc);
                if (flow.flow(arc) == 0 && !jurors[juror]) {
                    jurors[juror] = true;
                    reviewedBy(juror, open);
                }
            }
        }
        long needed = 0;
        for (int idea : places(ideas)) {
            needed += problem.ideas().get(idea).reviews();
        }
        return new Obstacle(
                Obstacle.Kind.TOO_FEW_JURORS, places(ideas), places(jurors), needed, needed - flow.missing());
    }

    private void reviewedBy(int juror, List<Integer> open) {
        for (int idea = 0; idea < ideas.length; idea++) {
            int arc = ideas[idea] ? -1 : network.arc(flow, idea, juror);
            if (arc >= 0 && flow.flow(arc) > 0) {
                ideas[idea] = true;
                open.add(idea);
            }
        }
    }

    /** Jurors with least loads on one side, the ideas they may review on the other: each may be reviewed only so often. */
    private static Obstacle leastLoads(AssignmentProblem problem) {
        var bound = new ArrayList<Integer>();
        long needed = 0;
        for (int juror = 0; juror < problem.jurors().size(); juror++) {
            if (problem.jurors().get(juror).least() > 0) {
                bound.add(juror);
                needed += problem.jurors().get(juror).least();
            }
        }
        var alone = problem.with(
                problem.ideas(),
                problem.jurors().stream()
                        .map(juror -> juror.withLoad(0, juror.least()))
                        .toList(),
                problem.affinities());
        var network = new ReviewNetwork(alone, (idea, juror) -> 0);
        long missing = network.flow().solve().missing();
        long possible = problem.reviews() - missing;
        var ideas = new ArrayList<Integer>();
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            int place = idea;
            if (bound.stream().anyMatch(juror -> problem.isAllowed(place, juror))) {
                ideas.add(idea);
            }
        }
        return possible < needed
                ? new Obstacle(Obstacle.Kind.TOO_FEW_IDEAS, ideas, bound, needed, possible)
                : new Obstacle(Obstacle.Kind.LANGUAGES_AND_AFFILIATES, List.of(), List.of(), 0, 0);
    }

    private static List<Integer> places(boolean[] which) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < which.length; place++) {
            if (which[place]) {
                places.add(place);
            }
        }
        return places;
    }
}
