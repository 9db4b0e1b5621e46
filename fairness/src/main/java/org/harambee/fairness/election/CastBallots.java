package org.harambee.fairness.election;

import java.util.Arrays;

/**
 * The different ballots cast so far and how many voters cast each: growing arrays, found by a hash of their content. A
 * ballot is first put behind the others; some of them together are then looked up, so that the processor waits for
 * memory once and not for each.
 */
final class CastBallots {
    private static final long[] NO_POINTS = {};
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int TOGETHER = 64;
    /** A table of this length is in the processor's own memory anyway. */
    private static final int NEAR = 1 << 16;

    private final boolean pointed;
    private int distinct;
    /** How many stand behind the different ones and are not looked up yet. */
    private int waiting;

    private final int[] hashes = new int[TOGETHER];
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
        int ballot = distinct + waiting;
        int from = starts[ballot];
        makeRoom(ballot, from, size);
        var entries = projects;
        long hash = weight;
        for (int i = 0; i < size; i++) {
            int project = named[i];
            entries[from + i] = project;
            hash = (hash ^ project) * FACTOR;
        }
        if (pointed) {
            System.arraycopy(given, 0, points, from, size);
        }
        for (int dimension = 0; dimension < group.length; dimension++) {
            groups[dimension][ballot] = group[dimension];
        }
        counts[ballot] = voters;
        weights[ballot] = weight;
        starts[ballot + 1] = from + size;
        hashes[waiting++] = pointed || group.length > 0 ? hash(ballot) : folded(hash);
        if (waiting == TOGETHER || table.length <= NEAR) {
            settle();
        }
    }

    /** Looks up all that wait. */
    private void settle() {
        int free = 0;
        for (int i = 0; i < waiting; i++) {
            // without a branch, so that no slot waits for the one before
            free += Long.numberOfLeadingZeros(table[slot(hashes[i])]) >>> 6;
        }
        if (distinct + free > table.length / 2) {
            widen();
        }
        int first = distinct;
        int until = starts[first];
        for (int i = 0; i < waiting; i++) {
            int from = until;
            until = starts[first + i + 1];
            settle(first + i, from, until, hashes[i]);
        }
        waiting = 0;
    }

    private void settle(int ballot, int from, int until, int hash) {
        int mask = table.length - 1;
        int slot = slot(hash);
        for (long found; (found = table[slot]) != 0; slot = (slot + 1) & mask) {
            int other = (int) found - 1;
            if ((int) (found >>> 32) == hash && same(other, ballot, from, until)) {
                counts[other] = Math.addExact(counts[other], counts[ballot]);
                return;
            }
        }
        if (ballot != distinct) {
            move(ballot, from, until);
        }
        starts[distinct + 1] = starts[distinct] + until - from;
        distinct++;
        table[slot] = ((long) hash << 32) | distinct;
        if (distinct > table.length / 2) {
            widen();
        }
    }

    /** Closes the gap that equal ballots left. */
    private void move(int ballot, int from, int until) {
        System.arraycopy(projects, from, projects, starts[distinct], until - from);
        if (pointed) {
            System.arraycopy(points, from, points, starts[distinct], until - from);
        }
        for (var group : groups) {
            group[distinct] = group[ballot];
        }
        counts[distinct] = counts[ballot];
        weights[distinct] = weights[ballot];
    }

    /** Points get more decimals: all of them, so that equal ballots stay equal. */
    void multiplyPoints(long factor) {
        settle();
        for (int i = 0; i < starts[distinct]; i++) {
            points[i] = Math.multiplyExact(points[i], factor);
        }
        Arrays.fill(table, 0);
        for (int ballot = 0; ballot < distinct; ballot++) {
            enter(hash(ballot), ballot);
        }
    }

    Ballots ballots(int pointDecimals) {
        settle();
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

    private boolean same(int known, int next, int from, int until) {
        int own = starts[known];
        int end = starts[known + 1];
        if (weights[known] != weights[next] || !Arrays.equals(projects, own, end, projects, from, until)) {
            return false;
        }
        for (var group : groups) {
            if (group[known] != group[next]) {
                return false;
            }
        }
        return !pointed || Arrays.equals(points, own, end, points, from, until);
    }

    private void makeRoom(int ballot, int from, int size) {
        if (size > projects.length - from) {
            int length = grown(projects.length, (long) from + size);
            projects = Arrays.copyOf(projects, length);
            points = pointed ? Arrays.copyOf(points, length) : NO_POINTS;
        }
        if (ballot + 1 == counts.length) {
            int length = grown(counts.length, ballot + 2L);
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
        return (int) Math.min(Math.max(needed, 2L * length), Integer.MAX_VALUE - 8);
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
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = ((long) hash << 32) | (ballot + 1);
    }

    /** By the upper bits: so a wider table is filled in the order of the one before, from one end to the other. */
    private int slot(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private int hash(int ballot) {
        long hash = weights[ballot];
        for (int i = starts[ballot]; i < starts[ballot + 1]; i++) {
            hash = (hash ^ projects[i]) * FACTOR;
        }
        if (pointed) {
            for (int i = starts[ballot]; i < starts[ballot + 1]; i++) {
                hash = (hash ^ (hash >>> 29) ^ points[i]) * FACTOR;
            }
        }
        for (var group : groups) {
            hash = (hash ^ (hash >>> 31) ^ group[ballot]) * FACTOR;
        }
        return folded(hash);
    }

    private static int folded(long hash) {
        return (int) (((hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L) >>> 32);
    }
}
