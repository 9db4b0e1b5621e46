package org.harambee.fairness.selection.shares;

import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;

/**
 * Who supports each project: the ballots turned round, so that a project's supporters lie side by side. A project's
 * entries are the places {@code start[project]} to {@code start[project + 1]}. Built once for all runs of a rule, in
 * time and memory in proportion to the entries of the ballots.
 */
final class Demand {
    /** Up to here every whole number is a double. */
    private static final long EXACT = 1L << 53;

    final Election election;
    final Ballots ballots;
    final Worth worth;
    final int[] start;
    /** Of each entry its ballot. */
    final int[] ballot;
    /** Of each entry the weight of its voters. */
    final double[] weight;
    /** Of each entry the units of utility; empty where each has one. */
    final double[] units;
    /** Of each project the units of all supporters, by weight. */
    final long[] total;

    /** @throws ArithmeticException where a utility is above 2^53 or a project's, by weight, does not fit into a long */
    Demand(Election election, Worth worth, Purse purse) {
        this.election = election;
        this.ballots = election.ballots();
        this.worth = worth;
        this.start = new int[election.projects().size() + 1];
        this.total = new long[election.projects().size()];
        count(purse);
        for (int project = 0; project < total.length; project++) {
            start[project + 1] += start[project];
        }
        int entries = start[total.length];
        this.ballot = new int[entries];
        this.weight = new double[entries];
        this.units = worth.uniform() ? new double[0] : new double[entries];
        fill(purse);
    }

    /** The weight of an entry's voters, exactly. */
    long weight(int entry) {
        return ballots.weight() <= EXACT ? (long) weight[entry] : ballots.weight(ballot[entry]);
    }

    int projects() {
        return total.length;
    }

    /** Whether anybody who has the money for any part of it finds it worth something. */
    boolean supported(int project) {
        return total[project] > 0;
    }

    long cost(int project) {
        return election.projects().get(project).cost();
    }

    private void count(Purse purse) {
        for (int voter = 0; voter < ballots.distinct(); voter++) {
            for (int entry = ballots.from(voter); entry < ballots.until(voter); entry++) {
                long units = worth.units(voter, entry);
                if (units > 0 && mayPay(voter, entry, purse)) {
                    int project = ballots.project(entry);
                    start[project + 1]++;
                    if (units > EXACT) {
                        throw new ArithmeticException("a utility above 2^53: " + units);
                    }
                    total[project] = Math.addExact(total[project], Math.multiplyExact(units, ballots.weight(voter)));
                }
            }
        }
    }

    private void fill(Purse purse) {
        var next = start.clone();
        for (int voter = 0; voter < ballots.distinct(); voter++) {
            for (int entry = ballots.from(voter); entry < ballots.until(voter); entry++) {
                long own = worth.units(voter, entry);
                if (own > 0 && mayPay(voter, entry, purse)) {
                    int place = next[ballots.project(entry)]++;
                    ballot[place] = voter;
                    weight[place] = ballots.weight(voter);
                    if (units.length > 0) {
                        units[place] = own;
                    }
                }
            }
        }
    }

    /** Who was given nothing can still support what costs nothing. */
    private boolean mayPay(int voter, int entry, Purse purse) {
        return purse.has(voter) || cost(ballots.project(entry)) == 0;
    }
}
