package org.harambee.fairness.election;

import java.util.Arrays;
import java.util.List;

/**
 * All ballots, identical ones of the same groups and weight counted together. A ballot is a number from 0 to
 * {@link #distinct()}; its entries are the places {@link #from} to {@link #until} of one long list, so that a million
 * ballots are three arrays. Entries of an ordinal ballot stand in the voter's order, all others by project.
 */
public final class Ballots {
    private final int[] starts;
    private final int[] projects;
    private final long[] points;
    private final int[] counts;
    private final long[] weights;
    private final int[][] groups;
    private final long voters;
    private final long weight;
    private final int pointDecimals;

    /**
     * Takes the arrays as they are; the builder makes them.
     *
     * @param starts where each ballot's entries begin, and behind them where the last one ends
     * @param projects of each entry the project's place in the election
     * @param points of each entry the points, in the election's units of points; empty where ballots carry none
     * @param counts how many voters cast each ballot
     * @param weights what each ballot weighs, all its voters together
     * @param groups for each dimension, of each ballot the group's place in that dimension
     * @param pointDecimals how many decimal places points have
     */
    Ballots(
            int[] starts,
            int[] projects,
            long[] points,
            int[] counts,
            long[] weights,
            int[][] groups,
            int pointDecimals) {
        this.starts = starts;
        this.projects = projects;
        this.points = points;
        this.counts = counts;
        this.weights = weights;
        this.groups = groups;
        this.pointDecimals = pointDecimals;
        this.voters = Arrays.stream(counts).asLongStream().sum();
        this.weight = Arrays.stream(weights).reduce(0, Math::addExact);
    }

    /** How many different ballots there are. */
    public int distinct() {
        return counts.length;
    }

    /** How many voters there are, those with an empty ballot included. */
    public long voters() {
        return voters;
    }

    /** What all voters weigh together; the number of voters where nobody was given a weight. */
    public long weight() {
        return weight;
    }

    /** How many entries all different ballots have together. */
    public int entries() {
        return projects.length;
    }

    public int from(int ballot) {
        return starts[ballot];
    }

    public int until(int ballot) {
        return starts[ballot + 1];
    }

    /** The project of an entry, as its place in {@link Election#projects()}. */
    public int project(int entry) {
        return projects[entry];
    }

    public boolean hasPoints() {
        return points.length > 0;
    }

    /** How many decimal places points have: they are whole numbers of 10 to the power of minus this. */
    public int pointDecimals() {
        return pointDecimals;
    }

    /** The points of an entry, in units of {@link #pointDecimals()}, may be negative; only where {@link #hasPoints()}. */
    public long points(int entry) {
        return points[entry];
    }

    /** How many voters cast this ballot. */
    public int count(int ballot) {
        return counts[ballot];
    }

    /** What the voters of this ballot weigh together. */
    public long weight(int ballot) {
        return weights[ballot];
    }

    /** The group of this ballot's voters in a dimension, as its place in {@link Grouping#names()}. */
    public int group(int dimension, int ballot) {
        return groups[dimension][ballot];
    }

    Ballots joined(int project, int voters, List<Integer> group) {
        int last = distinct();
        var joinedStarts = Arrays.copyOf(starts, last + 2);
        joinedStarts[last + 1] = joinedStarts[last] + 1;
        var joinedPoints = points;
        if (hasPoints()) {
            joinedPoints = Arrays.copyOf(points, points.length + 1);
            joinedPoints[points.length] = Arrays.stream(points).max().orElse(0);
        }
        var joinedGroups = new int[groups.length][];
        for (int dimension = 0; dimension < groups.length; dimension++) {
            joinedGroups[dimension] = with(groups[dimension], group.get(dimension));
        }
        var joinedWeights = Arrays.copyOf(weights, last + 1);
        joinedWeights[last] = voters;
        return new Ballots(
                joinedStarts,
                with(projects, project),
                joinedPoints,
                with(counts, voters),
                joinedWeights,
                joinedGroups,
                pointDecimals);
    }

    private static int[] with(int[] numbers, int further) {
        var all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = further;
        return all;
    }
}
