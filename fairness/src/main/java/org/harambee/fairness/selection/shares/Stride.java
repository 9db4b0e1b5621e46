package org.harambee.fairness.selection.shares;

/**
 * How many steps the next run tries at once: twice as many after each success, half as many where they did not all buy
 * the same. Where not even two steps do, longer and longer stretches go step by step before two are tried again, so
 * that trying costs little where it never pays.
 */
final class Stride {
    private static final int LONGEST_PAUSE = 64;
    private static final long LONGEST = 1L << 61;

    private long length = 1;
    private int pause = 1;
    private int left;

    long length() {
        return length;
    }

    void lengthen() {
        if (length > 1) {
            pause = 1;
        }
        if (left > 0) {
            left--;
        } else {
            length = Math.min(2 * length, LONGEST);
        }
    }

    void shorten() {
        length /= 2;
        if (length == 1) {
            left = pause;
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }
}
