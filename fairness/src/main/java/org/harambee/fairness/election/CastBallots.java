package org.harambee.fairness.election;

import java.util.Arrays;

/** The different ballots cast so far and how many voters cast each: growing arrays, found by a hash of their content. */
final class CastBallots {
    private static final long[] NO_POINTS = {};

    private final boolean pointed;
    private int distinct;
    private int[] starts = new int[1024];
    private int[] projects = new int[4096];
    private long[] points;
    private int[] counts = new int[1024];
    private long[] weights = new long[1024];
    private final int[][] groups;
    /** Open addressing: a ballot's hash in the upper half, its number counted from 1 in the lower one; 0 is free. */
    private long[] table = new long[2048];

    CastBallots(boolean pointed, int dimensions) {
        this.pointed = pointed;
        this.points = pointed ? new long[4096] : NO_POINTS;
        this.groups = new int[dimensions][1024];
    }

    /** Adds voters to the ballot that is equal in all of this, which is made if there is none. */
    void add(int[] named, long[] given, int size, int[] group, long weight, int voters) {
        int hash = hash(named, given, size, group, weight);
        int mask = table.length - 1;
        int slot = hash & mask;
        for (long found; (found = table[slot]) != 0; slot = (slot + 1) & mask) {
            int ballot = (int) found - 1;
            if ((int) (found >>> 32) == hash && same(ballot, named, given, size, group, weight)) {
                counts[ballot] = Math.addExact(counts[ballot], voters);
                return;
            }
        }
        append(named, given, size, group, weight, voters);
        table[slot] = ((long) hash << 32) | distinct;
        if (distinct > table.length / 2) {
            widen();
        }
    }

    /** Points get more decimals: all of them, so that equal ballots stay equal. */
    void multiplyPoints(long factor) {
        for (int i = 0; i < starts[distinct]; i++) {
            points[i] = Math.multiplyExact(points[i], factor);
        }
        Arrays.fill(table, 0);
        for (int ballot = 0; ballot < distinct; ballot++) {
            enter(hashOf(ballot), ballot);
        }
    }

    Ballots ballots(int pointDecimals) {
        var totals = new long[distinct];
        for (int ballot = 0; ballot < distinct; ballot++) {
            totals[ballot] = Math.multiplyExact(weights[ballot], counts[ballot]);
        }
        int entries = starts[distinct];
        var byDimension = new int[groups.length][];
        Arrays.setAll(byDimension, dimension -> Arrays.copyOf(groups[dimension], distinct));
        return new Ballots(
                Arrays.copyOf(starts, distinct + 1),
                Arrays.copyOf(projects, entries),
                pointed ? Arrays.copyOf(points, entries) : NO_POINTS,
                Arrays.copyOf(counts, distinct),
                totals,
                byDimension,
                pointDecimals);
    }

    private boolean same(int ballot, int[] named, long[] given, int size, int[] group, long weight) {
        int from = starts[ballot];
        if (starts[ballot + 1] - from != size || weights[ballot] != weight) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (projects[from + i] != named[i] || (pointed && points[from + i] != given[i])) {
                return false;
            }
        }
        for (int dimension = 0; dimension < group.length; dimension++) {
            if (groups[dimension][ballot] != group[dimension]) {
                return false;
            }
        }
        return true;
    }

    private void append(int[] named, long[] given, int size, int[] group, long weight, int voters) {
        int from = starts[distinct];
        makeRoom(from, size);
        System.arraycopy(named, 0, projects, from, size);
        if (pointed) {
            System.arraycopy(given, 0, points, from, size);
        }
        for (int dimension = 0; dimension < group.length; dimension++) {
            groups[dimension][distinct] = group[dimension];
        }
        counts[distinct] = voters;
        weights[distinct] = weight;
        starts[++distinct] = from + size;
    }

    private void makeRoom(int from, int size) {
        if (from + size > projects.length) {
            int length = grown(projects.length, (long) from + size);
            projects = Arrays.copyOf(projects, length);
            points = pointed ? Arrays.copyOf(points, length) : NO_POINTS;
        }
        if (distinct + 1 == counts.length) {
            int length = grown(counts.length, distinct + 2L);
            starts = Arrays.copyOf(starts, length);
            counts = Arrays.copyOf(counts, length);
            weights = Arrays.copyOf(weights, length);
            Arrays.setAll(groups, dimension -> Arrays.copyOf(groups[dimension], length));
        }
    }

    private static int grown(int length, long needed) {
        if (needed > Integer.MAX_VALUE - 8) {
            throw new ArithmeticException("more than 2^31 entries on different ballots");
        }
        return (int) Math.min(Math.max(needed, length + (length >> 1)), Integer.MAX_VALUE - 8);
    }

    private void widen() {
        var old = table;
        table = new long[Math.multiplyExact(old.length, 2)];
        for (long found : old) {
            if (found != 0) {
                enter((int) (found >>> 32), (int) found - 1);
            }
        }
    }

    private void enter(int hash, int ballot) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = ((long) hash << 32) | (ballot + 1);
    }

    private int hashOf(int ballot) {
        int from = starts[ballot];
        int until = starts[ballot + 1];
        var group = new int[groups.length];
        Arrays.setAll(group, dimension -> groups[dimension][ballot]);
        return hash(
                Arrays.copyOfRange(projects, from, until),
                pointed ? Arrays.copyOfRange(points, from, until) : NO_POINTS,
                until - from,
                group,
                weights[ballot]);
    }

    private int hash(int[] named, long[] given, int size, int[] group, long weight) {
        long hash = weight;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ named[i]) * 0x9E3779B97F4A7C15L;
        }
        if (pointed) {
            for (int i = 0; i < size; i++) {
                hash = (hash ^ (hash >>> 29) ^ given[i]) * 0x9E3779B97F4A7C15L;
            }
        }
        for (int place : group) {
            hash = (hash ^ (hash >>> 31) ^ place) * 0x9E3779B97F4A7C15L;
        }
        hash ^= hash >>> 32;
        return (int) ((hash * 0xD6E8FEB86659FD93L) >>> 32);
    }
}
