package org.harambee.fairness.election;

import java.util.Arrays;
import java.util.Objects;

/**
 * Takes ballots one by one and counts identical ones together while they come, so that memory grows with the different
 * ballots and not with the voters: projects are named on the open ballot, then it is cast. Ballots are identical where
 * they have the same entries (for ordinal ballots in the same order), the same groups and the same weight for a voter.
 * Casting a ballot takes time in proportion to its entries. Not for several threads.
 */
public final class BallotBox {
    private static final int ROOM = 24;

    private final BallotType type;
    private final int projects;
    private final boolean ordered;
    private final boolean pointed;
    /** Whether it counts, or has to be found again, in which place a project was named. */
    private final boolean placed;
    /** Of each project its place on the open ballot, counted from 1; 0 where it is not named. */
    private final int[] place;

    private final ProjectSet set;

    private final int[] group;
    private int[] named = new int[ROOM];
    private long[] points = new long[ROOM];
    private long[] pointsInOrder = new long[ROOM];
    private int size;
    private long weight = 1;
    private int pointDecimals;
    private long repeated;
    private final CastBallots cast;

    /**
     * An empty box.
     *
     * @param type how voters could answer; decides whether order counts and whether there are points
     * @param projects how many projects there are
     * @param dimensions in how many ways the voters are divided into groups
     */
    public BallotBox(BallotType type, int projects, int dimensions) {
        this.type = type;
        this.projects = projects;
        this.ordered = type == BallotType.ORDINAL;
        this.pointed = type.hasPoints();
        this.placed = ordered || pointed;
        this.place = new int[placed ? projects : 0];
        this.group = new int[dimensions];
        this.cast = new CastBallots(pointed, dimensions);
        this.set = new ProjectSet(projects);
    }

    public BallotType type() {
        return type;
    }

    /**
     * Names a project on the open ballot.
     *
     * @return whether it was new there; naming it again changes nothing
     */
    public boolean name(int project) {
        Objects.checkIndex(project, projects);
        boolean first = placed ? place(project) : set.add(project);
        if (!first) {
            repeated++;
        }
        return first;
    }

    private boolean place(int project) {
        if (place[project] != 0) {
            return false;
        }
        makeRoom(size + 1);
        points[size] = 0;
        named[size++] = project;
        place[project] = size;
        if (pointed) {
            set.add(project);
        }
        return true;
    }

    /**
     * Gives a project points on the open ballot.
     *
     * @param unscaled the points without their decimal point, may be negative
     * @param decimals how many decimal places they have
     * @return whether the project was new there; naming it again replaces its points, as other programs do
     * @throws ArithmeticException where points with that many decimals do not fit into a long
     */
    public boolean name(int project, long unscaled, int decimals) {
        if (decimals > pointDecimals) {
            refine(decimals);
        }
        boolean first = name(project);
        points[place[project] - 1] = Math.multiplyExact(unscaled, power(pointDecimals - decimals));
        return first;
    }

    /** Puts the open ballot's voter into a group of a dimension; 0 if never said. */
    public void group(int dimension, int place) {
        group[dimension] = place;
    }

    /** Says what the open ballot's voter weighs; 1 if never said. */
    public void weight(long units) {
        if (units < 1) {
            throw new IllegalArgumentException("a weight is a whole number from 1, not " + units);
        }
        weight = units;
    }

    /** Casts the open ballot for one voter and opens the next. */
    public void cast() {
        cast(1);
    }

    /** Casts the open ballot for so many voters and opens the next. */
    public void cast(int voters) {
        if (voters < 1) {
            throw new IllegalArgumentException("a ballot is cast by 1 voter or more, not " + voters);
        }
        if (!ordered) {
            sort();
        }
        cast.add(named, pointsInOrder, size, group, weight, voters);
        open();
    }

    /** How often a project was named again on a ballot that already had it. */
    public long repeated() {
        return repeated;
    }

    /** All ballots cast so far. */
    public Ballots ballots() {
        return cast.ballots(pointDecimals);
    }

    /** Puts what was named in the order of the projects, so that the same answers are the same ballot. */
    private void sort() {
        size = set.size();
        makeRoom(size);
        set.drain(named);
        if (pointed) {
            for (int i = 0; i < size; i++) {
                pointsInOrder[i] = points[place[named[i]] - 1];
            }
        }
    }

    private void makeRoom(int needed) {
        if (needed > named.length) {
            named = Arrays.copyOf(named, 2 * needed);
            points = Arrays.copyOf(points, 2 * needed);
            pointsInOrder = new long[2 * needed];
        }
    }

    private void open() {
        if (placed) {
            for (int i = 0; i < size; i++) {
                place[named[i]] = 0;
            }
        }
        size = 0;
        weight = 1;
        Arrays.fill(group, 0);
    }

    private void refine(int decimals) {
        long factor = power(decimals - pointDecimals);
        for (int i = 0; i < size; i++) {
            points[i] = Math.multiplyExact(points[i], factor);
        }
        cast.multiplyPoints(factor);
        pointDecimals = decimals;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power = Math.multiplyExact(power, 10L);
        }
        return power;
    }
}
