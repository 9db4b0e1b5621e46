package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where affinities take few values, as bids do: for each idea every way to have so many jurors of each value, as far as
 * jurors, counted idea by idea, allow (the configurations of Bansal and Sviridenko, <i>The Santa Claus problem</i>, STOC
 * 2006). A score then is a choice among few, which a program sees much better than a sum of pairs.
 */
final class Configurations {
    private static final int MOST_VALUES = 10;
    private static final int MOST = 60_000;

    private final long[] values;
    private final List<List<Configuration>> ofIdea = new ArrayList<>();
    private int number;

    /**
     * One way.
     *
     * @param jurors how many of each value
     * @param score what they come to, in millionths
     */
    record Configuration(int[] jurors, long score) {}

    private Configurations(long[] values) {
        this.values = values;
    }

    /**
     * @param least scores below this are left out
     * @return empty where there are too many
     */
    static Optional<Configurations> of(AssignmentProblem problem, long least) {
        var values = new TreeSet<Long>();
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                if (problem.isAllowed(idea, juror)) {
                    values.add((long) problem.affinity(idea, juror));
                    if (values.size() > MOST_VALUES) {
                        return Optional.empty();
                    }
                }
            }
        }
        var all = new Configurations(values.stream().mapToLong(Long::longValue).toArray());
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            if (!all.enumerate(problem, idea, least)) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private boolean enumerate(AssignmentProblem problem, int idea, long least) {
        var there = new int[values.length];
        for (int juror = 0; juror < problem.jurors().size(); juror++) {
            if (problem.isAllowed(idea, juror)) {
                there[value(problem.affinity(idea, juror))]++;
            }
        }
        ofIdea.add(new ArrayList<>());
        return extend(
                there, new int[values.length], 0, problem.ideas().get(idea).reviews(), 0, least);
    }

    private boolean extend(int[] there, int[] jurors, int value, int open, long score, long least) {
        if (open == 0) {
            if (score >= least) {
                ofIdea.getLast().add(new Configuration(jurors.clone(), score));
                number++;
            }
            return number <= MOST;
        }
        if (value == values.length) {
            return true;
        }
        boolean fits = true;
        for (int count = 0; fits && count <= Math.min(open, there[value]); count++) {
            jurors[value] = count;
            fits = extend(there, jurors, value + 1, open - count, score + count * values[value], least);
        }
        jurors[value] = 0;
        return fits;
    }

    List<Configuration> of(int idea) {
        return ofIdea.get(idea);
    }

    /** How many different affinities there are. */
    int values() {
        return values.length;
    }

    /** The place of an affinity among the different ones. */
    int value(long affinity) {
        return Arrays.binarySearch(values, affinity);
    }

    /** All scores that some idea can have, ascending. */
    long[] scores() {
        return ofIdea.stream()
                .flatMap(List::stream)
                .mapToLong(Configuration::score)
                .distinct()
                .sorted()
                .toArray();
    }
}
