package org.harambee.fairness.election;

/**
 * Some of the projects, given back in their order without sorting: a bit for each project, and above them a bit for each
 * block of them that holds any. Adding and taking out take time in proportion to what is in it.
 */
final class ProjectSet {
    private final long[] bits;
    /** How many words one bit of {@link #blocks} stands for, as a power of two. */
    private final int perBlock;

    private long blocks;
    private int size;

    /** @param projects how many there are */
    ProjectSet(int projects) {
        int words = projects / Long.SIZE + 1;
        perBlock = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros((words - 1) / Long.SIZE));
        bits = new long[((words >> perBlock) + 1) << perBlock];
    }

    /** Whether it was not in it before. */
    boolean add(int project) {
        int word = project / Long.SIZE;
        long before = bits[word];
        long after = before | 1L << project;
        bits[word] = after;
        blocks |= 1L << (word >> perBlock);
        if (before == after) {
            return false;
        }
        size++;
        return true;
    }

    int size() {
        return size;
    }

    /** Takes all out, in ascending order; tells how many. */
    int drain(int[] into) {
        int next = 0;
        for (; blocks != 0; blocks &= blocks - 1) {
            int first = Long.numberOfTrailingZeros(blocks) << perBlock;
            for (int word = first; word < first + (1 << perBlock); word++) {
                for (long left = bits[word]; left != 0; left &= left - 1) {
                    into[next++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                }
                bits[word] = 0;
            }
        }
        size = 0;
        return next;
    }
}
