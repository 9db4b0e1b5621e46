package org.harambee.fairness.selection.plain;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** Raising the endowment one increment at a time, every run made. */
record PlainRaise(PlainElection election) {

    /**
     * How it ended.
     *
     * @param run the run that counts
     * @param mean the mean endowment in it
     * @param steps how many increments were added
     */
    record End(PlainShares.Run run, Fraction mean, int steps) {}

    /**
     * @param rule one run with everybody's endowment multiplied by a factor
     * @param whole whether the mean endowment is rounded down at the start
     * @param exhaustive whether it ends at an outcome to which nothing supported can be added
     * @param increment of the mean endowment
     */
    End raise(Function<Fraction, PlainShares.Run> rule, boolean whole, boolean exhaustive, Fraction increment) {
        var mean = whole ? election.mean().floor() : election.mean();
        var run = rule.apply(mean.dividedBy(election.mean()));
        for (int steps = 0; ; steps++) {
            if (complete(run.selected()) || (exhaustive && nothingFits(run.selected()))) {
                return new End(run, mean, steps);
            }
            var next = rule.apply(mean.plus(increment).dividedBy(election.mean()));
            if (election.cost(next.selected()).compareTo(election.budget()) > 0) {
                return new End(run, mean, steps);
            }
            mean = mean.plus(increment);
            run = next;
        }
    }

    /**
     * Raises to one endowment after the other.
     *
     * @param means all that may make a difference, and maybe more
     */
    PlainShares.Run raise(Function<Fraction, PlainShares.Run> rule, SortedSet<Fraction> means, boolean exhaustive) {
        var run = rule.apply(Fraction.ONE);
        for (var mean : means.tailSet(election.mean())) {
            if (complete(run.selected()) || (exhaustive && nothingFits(run.selected()))) {
                return run;
            }
            var next = rule.apply(mean.dividedBy(election.mean()));
            if (election.cost(next.selected()).compareTo(election.budget()) > 0) {
                return run;
            }
            run = next;
        }
        return run;
    }

    /** Whether all is selected that anybody with money supports. */
    private boolean complete(List<Integer> selected) {
        return election.projects().stream().noneMatch(p -> !selected.contains(p) && payable(p));
    }

    /** What only those support who were given nothing can never be bought, and does not stand in the way. */
    private boolean nothingFits(List<Integer> selected) {
        var left = election.budget().minus(election.cost(selected));
        return election.projects().stream()
                .filter(p -> !selected.contains(p) && election.cost(p).isPositive())
                .filter(this::payable)
                .noneMatch(p -> election.cost(p).compareTo(left) <= 0);
    }

    private boolean payable(int project) {
        return election.supporters(project).stream()
                .anyMatch(voter -> voter.endowment().isPositive());
    }
}
