package org.harambee.fairness.selection.explain;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieNotBroken;

/**
 * How near a project came to being chosen. Every answer is confirmed by running the rule again on the changed election,
 * everything else equal. That a project wins at some cost says nothing about lower ones with most rules, so where not
 * all values can be tried the answer is the best one found, and says so.
 *
 * @param election as it was
 * @param rule that did not choose the project
 * @param runs how often the rule may be run for one answer
 */
public record NearMisses(Election election, Rule rule, int runs) {

    /**
     * What was found.
     *
     * @param value the best value at which the project wins; empty where none was found
     * @param complete whether no better value exists: all were tried
     * @param runs how often the rule was run
     */
    public record Found(OptionalLong value, boolean complete, int runs) {}

    /**
     * The largest cost below its own, in the election's units of money, at which a project would have been chosen. Costs
     * above the budget need not be tried.
     */
    public Found cheaper(int project) {
        long cost = election.projects().get(project).cost();
        long above = Math.min(cost, election.budget() + 1);
        var found = search(above, less -> winsAt(project, above - less));
        return new Found(
                found.value().isPresent()
                        ? OptionalLong.of(above - found.value().getAsLong())
                        : OptionalLong.empty(),
                found.complete(),
                found.runs());
    }

    /**
     * The fewest further ballots naming only it with which a project would have been chosen, from the same budget; the
     * further voters are in the first group of each dimension. Tried up to as many as there are voters; for a project that
     * costs more than the budget there is no such number.
     */
    public Found supported(int project) {
        return supported(project, Collections.nCopies(election.groupings().size(), 0));
    }

    /** The same with the groups that the further voters are in, for each dimension. */
    public Found supported(int project, List<Integer> groups) {
        if (election.projects().get(project).cost() > election.budget()) {
            return new Found(OptionalLong.empty(), true, 0);
        }
        long most = Math.min(Integer.MAX_VALUE, Math.max(1, election.ballots().voters()));
        return search(most, voters -> wins(election.joined(project, (int) voters, groups), project));
    }

    /** Whether a project is chosen at another cost, in the election's units of money, everything else equal. */
    public boolean winsAt(int project, long cost) {
        return wins(election.costing(project, cost), project);
    }

    /** Whether a project is chosen with so many further ballots naming only it, as {@link #supported(int)} adds them. */
    public boolean winsWith(int project, int voters) {
        return wins(
                election.joined(
                        project,
                        voters,
                        Collections.nCopies(election.groupings().size(), 0)),
                project);
    }

    /** The smallest change from 1 to the most with which it wins, or the smallest that was found. */
    private Found search(long most, LongPredicate wins) {
        return new SmallestChange(most, wins, runs).found();
    }

    private boolean wins(Election changed, int project) {
        try {
            return rule.choose(changed).selected().contains(project);
        } catch (TieNotBroken _) {
            return false;
        }
    }
}
