package org.harambee.fairness.pabulib;

/** Eight bytes of text looked at together, as one number with the first byte on top. */
final class Octets {
    static final int COUNT = Long.BYTES;

    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F * EACH;

    private Octets() {}

    /** The top bit of each byte that is this one; all other bits are 0. */
    static long matches(long octets, char wanted) {
        long different = octets ^ (wanted * EACH);
        return ~(((different & LOW) + LOW) | different | LOW);
    }

    /** Where the first of such bits is, from 0; 8 if there is none. */
    static int first(long matches) {
        return Long.numberOfLeadingZeros(matches) >>> 3;
    }

    /** The first so many of them, less than 8, as {@link Ids#next} would have put them together. */
    static long key(long octets, int length) {
        return (octets >>> 1) >>> (Long.SIZE - 1 - (Byte.SIZE * length));
    }
}
