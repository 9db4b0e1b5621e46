package org.harambee.fairness.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A choice to be made: of these projects, within this budget, by these ballots. Immutable.
 *
 * @param decimals how many decimal places money has here: amounts are whole numbers of 10 to the power of -decimals
 * @param budget what can be spent, in units of money; above 0
 * @param projects in the order of the source, ids unique
 * @param type how voters could answer
 * @param ballots what they answered
 * @param groupings the dimensions by which voters are divided
 */
public record Election(
        int decimals, long budget, List<Project> projects, BallotType type, Ballots ballots, List<Grouping> groupings) {
    public Election {
        if (budget <= 0) {
            throw new IllegalArgumentException("the budget must be above 0 but is " + budget);
        }
        projects = List.copyOf(projects);
        groupings = List.copyOf(groupings);
    }

    /** Makes an election by code. */
    public static ElectionBuilder of(BallotType type) {
        return new ElectionBuilder(type);
    }

    /** An amount of this election's units of money, as the decimal that people write. */
    public BigDecimal money(long units) {
        return Amounts.decimal(units, decimals);
    }

    /** The same election, but for what one project costs. */
    public Election costing(int project, long cost) {
        var changed = new ArrayList<>(projects);
        changed.set(project, projects.get(project).costing(cost));
        return new Election(decimals, budget, changed, type, ballots, groupings);
    }

    /**
     * The same election with further voters of weight 1 who name only one project, and where ballots give points give it
     * the most that any voter gave anything.
     *
     * @param voters how many, from 1
     * @param groups the group they are all in, for each dimension
     */
    public Election joined(int project, int voters, List<Integer> groups) {
        return new Election(decimals, budget, projects, type, ballots.joined(project, voters, groups), groupings);
    }
}
