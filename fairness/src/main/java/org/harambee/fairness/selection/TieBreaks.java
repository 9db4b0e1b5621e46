package org.harambee.fairness.selection;

import java.util.List;
import org.harambee.fairness.election.Election;

/** A chain of tie-breaks: the next one is asked where all before find two projects equal. */
public record TieBreaks(List<TieBreak> chain) {
    public TieBreaks {
        chain = List.copyOf(chain);
    }

    public static TieBreaks of(TieBreak... chain) {
        return new TieBreaks(List.of(chain));
    }

    /**
     * The order in which this chain puts the projects of an election. Takes one pass over the ballots where votes are
     * asked, and O(m log m) for m projects.
     */
    public TieOrder order(Election election) {
        return new TieOrder(election, chain);
    }
}
