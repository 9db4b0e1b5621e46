package org.harambee.fairness.pabulib;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where in a buffer fields and rows can end: a bit for each byte, set where it is a semicolon or part of a line end.
 * Eight bytes are looked at in one step, so that finding the end of a field does not take a step for each of its letters.
 */
final class FieldEnds {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;
    private static final long SEMICOLONS = ';' * ONES;
    private static final long FEEDS = '\n' * ONES;
    private static final long RETURNS = '\r' * ONES;
    /** Brings the lowest bit of each byte together in the highest byte. */
    private static final long TOGETHER = 0x0102_0408_1020_4080L;

    private long[] ends = {};
    private boolean foreign;

    /** Looks through the first bytes of a buffer; what was marked before is forgotten. */
    void mark(byte[] bytes, int limit) {
        int words = (limit + Long.SIZE - 1) / Long.SIZE;
        if (ends.length < words) {
            ends = new long[words];
        }
        long all = 0;
        int whole = limit / Long.SIZE;
        for (int word = 0; word < whole; word++) {
            int at = word * Long.SIZE;
            long bits = 0;
            for (int shift = 0; shift < Long.SIZE; shift += Long.BYTES) {
                long eight = (long) EIGHT.get(bytes, at + shift);
                all |= eight;
                bits |= ends(eight) << shift;
            }
            ends[word] = bits;
        }
        if (whole < words) {
            all |= markRest(bytes, whole, limit);
        }
        foreign = (all & TOPS) != 0;
    }

    private long markRest(byte[] bytes, int word, int limit) {
        long all = 0;
        ends[word] = 0;
        for (int at = word * Long.SIZE; at < limit; at++) {
            all |= bytes[at];
            if (bytes[at] == ';' || bytes[at] == '\n' || bytes[at] == '\r') {
                ends[word] |= 1L << at;
            }
        }
        return all;
    }

    /** Whether bytes were among those marked that are no ASCII. */
    boolean hasForeign() {
        return foreign;
    }

    /** The first end from a place on, or the limit, up to which was marked. */
    int from(int at, int limit) {
        if (at >= limit) {
            return limit;
        }
        int word = at / Long.SIZE;
        long bits = ends[word] & (-1L << at);
        while (bits == 0) {
            word++;
            if (word * Long.SIZE >= limit) {
                return limit;
            }
            bits = ends[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    /** A bit for each of eight bytes. */
    private static long ends(long eight) {
        long tops = zeros(eight ^ SEMICOLONS) | zeros(eight ^ FEEDS) | zeros(eight ^ RETURNS);
        return ((tops >>> 7) * TOGETHER) >>> 56;
    }

    /** The highest bit of each byte that is zero, and no other. */
    private static long zeros(long eight) {
        return ~(((eight & ~TOPS) + ~TOPS) | eight | ~TOPS);
    }
}
