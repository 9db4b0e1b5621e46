package org.harambee.selecting;

import java.util.BitSet;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.selection.Outcome;

/**
 * How voters fare with an outcome.
 *
 * @param voters how many
 * @param content those of whose ballot at least one project is selected
 * @param winners selected projects named, all voters together
 */
record Crowd(long voters, long content, long winners) {
    static Crowd all(Ballots ballots, Outcome outcome) {
        return some(ballots, outcome, -1, 0);
    }

    static Crowd group(Ballots ballots, Outcome outcome, int dimension, int group) {
        return some(ballots, outcome, dimension, group);
    }

    /** In percent, with one decimal; 100 only where it is all of them, 0 only where it is none. */
    String share() {
        if (voters == 0 || content == 0) {
            return "0 %";
        }
        if (content == voters) {
            return "100 %";
        }
        long tenths = Math.clamp(Math.round(1000.0 * content / voters), 1, 999);
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    double mean() {
        return voters == 0 ? 0 : (double) winners / voters;
    }

    private static Crowd some(Ballots ballots, Outcome outcome, int dimension, int group) {
        var selected = new BitSet();
        outcome.selected().forEach(selected::set);
        long voters = 0;
        long content = 0;
        long winners = 0;
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            if (dimension >= 0 && ballots.group(dimension, ballot) != group) {
                continue;
            }
            int named = 0;
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                named += selected.get(ballots.project(entry)) ? 1 : 0;
            }
            int count = ballots.count(ballot);
            voters += count;
            content += named > 0 ? count : 0;
            winners += (long) named * count;
        }
        return new Crowd(voters, content, winners);
    }
}
