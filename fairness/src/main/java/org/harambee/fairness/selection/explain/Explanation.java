package org.harambee.fairness.selection.explain;

import java.util.List;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Outcome;

/**
 * An outcome replayed.
 *
 * @param beyond the projects that nobody could have paid for from the start
 * @param rounds what was selected, in order, with who paid what
 * @param notChosen the others, in the order of the election
 * @param groups what each group had, spent and got
 */
public record Explanation(
        List<Shortfall> beyond, List<Round> rounds, List<NotChosen> notChosen, List<GroupShare> groups) {
    public Explanation {
        beyond = List.copyOf(beyond);
        rounds = List.copyOf(rounds);
        notChosen = List.copyOf(notChosen);
        groups = List.copyOf(groups);
    }

    /**
     * Follows an outcome round by round. It takes time in proportion to the lengths of all ballots that name a selected
     * project, and for each round as many exact fractions as payers paid different amounts, for each project they name.
     */
    public static Explanation of(Election election, Terms terms, Outcome outcome) {
        var replay = new Replay(election, terms);
        var beyond = replay.shortfalls();
        var rounds = outcome.steps().stream().map(replay::round).toList();
        return new Explanation(
                beyond, rounds, replay.notChosen(outcome.selected()), GroupShares.of(election, terms, rounds));
    }
}
