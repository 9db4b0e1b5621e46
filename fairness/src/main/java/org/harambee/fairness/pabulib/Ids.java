package org.harambee.fairness.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts by their UTF-8 bytes, numbered in the order in which they came; found without making a String. */
final class Ids {
    static final int LONGEST_KEY = Long.BYTES;

    private final List<byte[]> all = new ArrayList<>();
    private long[] keys = new long[64];
    /** Open addressing: numbers counted from 1, negative where the text is longer than its key; 0 is free. */
    private int[] table = new int[64];

    int size() {
        return all.size();
    }

    /** The number of the text between two places, or -1. */
    int find(byte[] bytes, int from, int until) {
        return find(bytes, from, until, key(bytes, from, until));
    }

    /**
     * As above where the key is known. Up to 8 bytes the key is the text itself, so that nothing else is compared.
     */
    int find(byte[] bytes, int from, int until, long key) {
        boolean whole = until - from <= LONGEST_KEY;
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        for (int found; (found = table[slot]) != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key && (whole ? found > 0 : found < 0 && same(-found - 1, bytes, from, until))) {
                return Math.abs(found) - 1;
            }
        }
        return -1;
    }

    /** The number of the text, which gets the next one if it is new. */
    int number(byte[] bytes, int from, int until) {
        long key = key(bytes, from, until);
        int found = find(bytes, from, until, key);
        if (found >= 0) {
            return found;
        }
        all.add(Arrays.copyOfRange(bytes, from, until));
        if (2 * all.size() > table.length) {
            widen();
        } else {
            enter(key, all.size());
        }
        return all.size() - 1;
    }

    byte[] bytes(int number) {
        return all.get(number);
    }

    static long key(byte[] bytes, int from, int until) {
        long key = 0;
        if (until - from > LONGEST_KEY) {
            for (int at = from; at < until; at++) {
                key = Long.rotateLeft(key, Byte.SIZE) + (bytes[at] & 0xFF);
            }
            return key;
        }
        for (int at = until - 1; at >= from; at--) {
            key = key << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return ended(key, until - from);
    }

    /** The key of a text of at most 8 bytes, of which the first is the lowest; what stands above them does not count. */
    static long key(long eight, int length) {
        return length == LONGEST_KEY ? eight : ended(eight & ((1L << (length * Byte.SIZE)) - 1), length);
    }

    /** A byte that no text has stands behind the text, so that one that goes on with zeros has another key. */
    private static long ended(long text, int length) {
        return length == LONGEST_KEY ? text : text | (0xFFL << (length * Byte.SIZE));
    }

    private boolean same(int number, byte[] bytes, int from, int until) {
        var own = all.get(number);
        return Arrays.equals(own, 0, own.length, bytes, from, until);
    }

    private void widen() {
        keys = new long[2 * keys.length];
        table = new int[keys.length];
        for (int i = 0; i < all.size(); i++) {
            var bytes = all.get(i);
            enter(key(bytes, 0, bytes.length), i + 1);
        }
    }

    private void enter(long key, int number) {
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = all.get(number - 1).length <= LONGEST_KEY ? number : -number;
        keys[slot] = key;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
