package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Utility;

/**
 * An election voter by voter.
 *
 * @param election where it comes from, for ids
 * @param budget what can be spent
 * @param costs of each project
 * @param voters one for each unit of weight
 */
record PlainElection(Election election, Fraction budget, List<Fraction> costs, List<Voter> voters) {

    /**
     * One unit of weight.
     *
     * @param ballot the ballot it comes from
     * @param utilities of each project named, 0 included
     * @param endowment what it has to spend of the budget
     */
    record Voter(int ballot, Map<Integer, Fraction> utilities, Fraction endowment) {
        Fraction utility(int project) {
            return utilities.getOrDefault(project, Fraction.ZERO);
        }

        boolean supports(int project) {
            return utility(project).isPositive();
        }
    }

    /** @param endowments of each ballot, all its voters together */
    static PlainElection of(Election election, Utility utility, List<Fraction> endowments) {
        var ballots = election.ballots();
        var voters = new ArrayList<Voter>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var utilities = new HashMap<Integer, Fraction>();
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                long cost = election.projects().get(ballots.project(entry)).cost();
                long below = ballots.until(ballot) - entry - 1L;
                utilities.put(
                        ballots.project(entry),
                        Fraction.of(
                                switch (utility) {
                                    case COST -> cost;
                                    case CARDINALITY -> 1;
                                    case POINTS -> ballots.points(entry);
                                    case BORDA -> below;
                                    case BORDA1 -> below + 1;
                                }));
            }
            long weight = ballots.weight(ballot);
            for (long unit = 0; unit < weight; unit++) {
                voters.add(new Voter(
                        ballot, Map.copyOf(utilities), endowments.get(ballot).dividedBy(Fraction.of(weight))));
            }
        }
        var costs = election.projects().stream().map(p -> Fraction.of(p.cost())).toList();
        return new PlainElection(election, Fraction.of(election.budget()), costs, List.copyOf(voters));
    }

    /** Everybody has the same. */
    static PlainElection of(Election election, Utility utility) {
        var ballots = election.ballots();
        return of(
                election,
                utility,
                IntStream.range(0, ballots.distinct())
                        .mapToObj(b -> Fraction.of(ballots.weight(b))
                                .times(Fraction.of(election.budget()))
                                .dividedBy(Fraction.of(ballots.weight())))
                        .toList());
    }

    List<Integer> projects() {
        return IntStream.range(0, costs.size()).boxed().toList();
    }

    Fraction cost(int project) {
        return costs.get(project);
    }

    Fraction cost(List<Integer> projects) {
        return Fraction.sum(projects.stream().map(this::cost).toList());
    }

    List<Voter> supporters(int project) {
        return voters.stream().filter(voter -> voter.supports(project)).toList();
    }

    /** How many voters named the project, whatever it is worth to them. */
    Fraction votes(int project) {
        return Fraction.of(voters.stream()
                .filter(voter -> voter.utilities().containsKey(project))
                .count());
    }

    /** What all voters together have on average. */
    Fraction mean() {
        return budget.dividedBy(Fraction.of(voters.size()));
    }
}
