package org.harambee.fairness.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Counts coalitions by multiplying out (1 + x^weight) over all members, and dividing the one in question out again
 * (Brams &amp; Affuso, Power and Size: A New Paradox, Theory and Decision 1976; Bilbao, Fernández, Jiménez Losada &amp;
 * López, Generating functions for computing power indices efficiently, Top 2000). Counts are whole numbers of several
 * words; only additions and subtractions occur, so that nothing is rounded.
 */
final class GeneratingFunction implements SwingCounts.Counting {
    private final Axes axes;
    private final int sizes;
    private final int words;
    private final int cells;
    private final long[] all;

    GeneratingFunction(Axes axes) {
        this.axes = axes;
        sizes = axes.members() + 1;
        words = axes.words();
        cells = axes.places() * sizes;
        all = new long[cells * words];
        all[0] = 1;
        for (int member = 0; member < axes.members(); member++) {
            int step = step(member);
            for (int cell = cells - 1 - step; cell >= 0; cell--) {
                add(cell, cell + step);
            }
        }
    }

    @Override
    public List<BigInteger> swings(int member) {
        var others = all.clone();
        int step = step(member);
        for (int cell = 0; cell + step < cells; cell++) {
            subtract(others, cell, cell + step);
        }
        var sums = new BigInteger[axes.members()];
        Arrays.fill(sums, BigInteger.ZERO);
        long move = axes.move(member);
        for (int place = 0; place < cells / sizes; place++) {
            if (axes.wins(place + move)) {
                swings(others, place, axes.wins(place), sums);
            }
        }
        var bySize = new ArrayList<>(List.of(sums));
        if (axes.isDual()) {
            Collections.reverse(bySize);
        }
        return bySize;
    }

    private void swings(long[] others, int place, boolean wins, BigInteger[] sums) {
        for (int size = 0; size < sums.length; size++) {
            boolean alone = wins && size >= axes.heads();
            if (!alone && size + 1 >= axes.heads()) {
                int cell = place * sizes + size;
                if (!isZero(others, cell)) {
                    sums[size] = sums[size].add(count(others, cell));
                }
            }
        }
    }

    /** By how many cells a member moves a coalition; beyond the end of a row that is cut below the quota. */
    private int step(int member) {
        return (int) Math.min(cells, Math.min(axes.move(member), axes.places()) * sizes + 1);
    }

    private void add(int from, int to) {
        long carry = 0;
        for (int word = 0; word < words; word++) {
            long a = all[to * words + word];
            long sum = a + all[from * words + word];
            long next = Long.compareUnsigned(sum, a) < 0 ? 1 : 0;
            sum += carry;
            if (carry == 1 && sum == 0) {
                next = 1;
            }
            all[to * words + word] = sum;
            carry = next;
        }
    }

    private void subtract(long[] counts, int from, int to) {
        long borrow = 0;
        for (int word = 0; word < words; word++) {
            long a = counts[to * words + word];
            long b = counts[from * words + word];
            long difference = a - b;
            long next = Long.compareUnsigned(a, b) < 0 ? 1 : 0;
            if (borrow == 1 && difference == 0) {
                next = 1;
            }
            counts[to * words + word] = difference - borrow;
            borrow = next;
        }
    }

    private boolean isZero(long[] counts, int cell) {
        for (int word = cell * words; word < (cell + 1) * words; word++) {
            if (counts[word] != 0) {
                return false;
            }
        }
        return true;
    }

    private BigInteger count(long[] counts, int cell) {
        var bytes = new byte[words * Long.BYTES];
        for (int word = 0; word < words; word++) {
            long value = counts[cell * words + word];
            for (int i = 0; i < Long.BYTES; i++) {
                bytes[bytes.length - 1 - word * Long.BYTES - i] = (byte) (value >>> (8 * i));
            }
        }
        return new BigInteger(1, bytes);
    }
}
