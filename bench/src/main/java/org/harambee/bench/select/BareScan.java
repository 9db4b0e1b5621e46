package org.harambee.bench.select;

import org.harambee.fairness.election.Ballots;

/** What any rule has to do at least: look at each entry of all ballots once. */
public final class BareScan {
    private BareScan() {}

    /** A sum that depends on all of them. */
    public static long of(Ballots ballots) {
        long sum = 0;
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                sum += (long) ballots.project(entry) * ballots.count(ballot);
            }
        }
        return sum;
    }
}
