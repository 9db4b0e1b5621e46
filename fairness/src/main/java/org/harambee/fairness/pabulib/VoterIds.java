package org.harambee.fairness.pabulib;

import java.util.Arrays;

/**
 * Which voters came so far, so that nobody counts twice. Numbers that only rise, as in most files, are kept as the
 * stretches without a gap, all other ids by their keys: a few bytes for a voter at most, and none for voters numbered one
 * after the other. Of two different ids of more than 8 bytes among a million the keys are equal once in 30 million files.
 */
final class VoterIds {
    private static final int MOST_DIGITS = 18;
    /** So many stretches, and so many keys: 32 MB of each. */
    private static final int MOST = 1 << 21;

    private final int most;
    private long[] first = new long[16];
    private long[] last = new long[16];
    private int stretches;
    private long[] keys = new long[64];
    private int kept;
    private boolean zeroKept;
    private boolean full;

    VoterIds() {
        this(MOST);
    }

    VoterIds(int most) {
        this.most = most;
    }

    /** Whether there were too many to keep, so that the later ones are not compared. */
    boolean isFull() {
        return full;
    }

    /** Whether the id that stands between two places did not come before. */
    boolean add(byte[] bytes, int from, int until) {
        long number = number(bytes, from, until);
        if (number >= 0 && stretches > 0 && number == last[stretches - 1] + 1) {
            last[stretches - 1] = number;
            return true;
        }
        return full || (number >= 0 && addNumber(number)) || (!isWithin(number) && addKey(key(bytes, from, until)));
    }

    /** Begins a stretch, where the number is above all others. */
    private boolean addNumber(long number) {
        if (stretches > 0 && number <= last[stretches - 1]) {
            return false;
        }
        if (stretches == first.length) {
            if (stretches >= most) {
                full = true;
                return true;
            }
            first = Arrays.copyOf(first, 2 * stretches);
            last = Arrays.copyOf(last, 2 * stretches);
        }
        first[stretches] = number;
        last[stretches++] = number;
        return true;
    }

    private boolean isWithin(long number) {
        int place = Arrays.binarySearch(first, 0, stretches, number);
        int stretch = place >= 0 ? place : -place - 2;
        return number >= 0 && stretch >= 0 && number <= last[stretch];
    }

    private boolean addKey(long key) {
        if (key == 0) {
            boolean before = zeroKept;
            zeroKept = true;
            return !before;
        }
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        for (; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return false;
            }
        }
        keys[slot] = key;
        if (2 * ++kept > keys.length) {
            widen();
        }
        return true;
    }

    private void widen() {
        if (kept >= most) {
            full = true;
            return;
        }
        var old = keys;
        keys = new long[2 * old.length];
        int mask = keys.length - 1;
        for (long key : old) {
            int slot = slot(key) & mask;
            while (key != 0 && keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            if (key != 0) {
                keys[slot] = key;
            }
        }
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    }

    /** Short ids as they are, of longer ones every byte counted in. */
    private static long key(byte[] bytes, int from, int until) {
        if (until - from <= Ids.LONGEST_KEY) {
            return Ids.key(bytes, from, until);
        }
        long key = (long) until - from;
        for (int at = from; at < until; at++) {
            key = (key ^ bytes[at]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** The number that is written there as numbers are, without a zero in front; below 0 where it is none. */
    private static long number(byte[] bytes, int from, int until) {
        if (until - from > MOST_DIGITS || (bytes[from] == '0' && until - from > 1)) {
            return -1;
        }
        long number = 0;
        for (int at = from; at < until; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
