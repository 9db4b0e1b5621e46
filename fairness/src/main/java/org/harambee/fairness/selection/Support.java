package org.harambee.fairness.selection;

import org.harambee.fairness.election.Election;

/** How many name each project, and what it is worth to them, all ballots together. One pass over the ballots. */
public final class Support {
    private Support() {}

    /** The votes of each project, in the order of the election: what the voters naming it weigh together. */
    public static long[] votes(Election election) {
        var ballots = election.ballots();
        var votes = new long[election.projects().size()];
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                votes[ballots.project(entry)] += ballots.weight(ballot);
            }
        }
        return votes;
    }
}
