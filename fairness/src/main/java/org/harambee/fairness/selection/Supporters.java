package org.harambee.fairness.selection;

import java.util.Arrays;
import org.harambee.fairness.election.Election;

/** Of each project the ballots that name it: {@link #ballot} from place {@link #from} to {@link #until}. */
public final class Supporters {
    private final int[] starts;
    private final int[] ballots;

    private Supporters(int[] starts, int[] ballots) {
        this.starts = starts;
        this.ballots = ballots;
    }

    /** Turns the ballots around; takes time and room in proportion to their entries. */
    public static Supporters of(Election election) {
        var all = election.ballots();
        var starts = new int[election.projects().size() + 1];
        for (int entry = 0; entry < all.entries(); entry++) {
            starts[all.project(entry) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        var ballots = new int[all.entries()];
        for (int ballot = 0; ballot < all.distinct(); ballot++) {
            for (int entry = all.from(ballot); entry < all.until(ballot); entry++) {
                ballots[next[all.project(entry)]++] = ballot;
            }
        }
        return new Supporters(starts, ballots);
    }

    public int from(int project) {
        return starts[project];
    }

    public int until(int project) {
        return starts[project + 1];
    }

    /** The ballot at a place. */
    public int ballot(int place) {
        return ballots[place];
    }
}
