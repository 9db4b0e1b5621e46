package org.harambee.fairness.selection;

import java.util.BitSet;
import org.harambee.fairness.election.Election;

/**
 * The comparison step that some cities add: one rule's outcome stands unless more voters, by weight, strictly prefer
 * another rule's. Faliszewski et al., Participatory Budgeting: Data, Tools, and Analysis, IJCAI 2023; equalshares.net.
 *
 * @param rule whose outcome stands if as many voters prefer it
 * @param rival whose outcome needs more voters who prefer it; plain greedy as a rule
 * @param preference what makes a voter prefer one outcome
 */
public record Comparison(Rule rule, Rule rival, Preference preference) implements Rule {

    /** What makes a voter prefer one outcome to another. */
    public enum Preference {
        /** More of the projects she named are selected. */
        MORE_WINNERS,
        /** At least one of the projects she named is selected, in the other none. */
        ANY_WINNER
    }

    /** How many voters, by weight, strictly prefer each. */
    public record Count(long first, long second) {}

    @Override
    public Outcome choose(Election election) {
        var outcome = rule.choose(election);
        var other = rival.choose(election);
        var count = count(election, outcome, other);
        return count.second() > count.first() ? other : outcome;
    }

    /** Who prefers which of two outcomes; one pass over the ballots. */
    public Count count(Election election, Outcome first, Outcome second) {
        var ballots = election.ballots();
        var inFirst = selected(first);
        var inSecond = selected(second);
        long forFirst = 0;
        long forSecond = 0;
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            int difference = worth(election, ballot, inFirst) - worth(election, ballot, inSecond);
            forFirst += difference > 0 ? ballots.weight(ballot) : 0;
            forSecond += difference < 0 ? ballots.weight(ballot) : 0;
        }
        return new Count(forFirst, forSecond);
    }

    private int worth(Election election, int ballot, BitSet selected) {
        int named = named(election, ballot, selected);
        return switch (preference) {
            case MORE_WINNERS -> named;
            case ANY_WINNER -> Math.min(1, named);
        };
    }

    private static BitSet selected(Outcome outcome) {
        var selected = new BitSet();
        outcome.selected().forEach(selected::set);
        return selected;
    }

    private static int named(Election election, int ballot, BitSet selected) {
        var ballots = election.ballots();
        int named = 0;
        for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
            named += selected.get(ballots.project(entry)) ? 1 : 0;
        }
        return named;
    }
}
