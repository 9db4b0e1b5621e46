package org.harambee.fairness.rotation;

import java.util.List;

/**
 * An answer to a {@link CountModel}.
 *
 * @param byBlock for each block, how many of its meetings are at each of its options
 * @param bound what the goal can't be less than, whoever looks for it
 */
public record Counts(List<List<Integer>> byBlock, long bound) {
    public Counts {
        byBlock = byBlock.stream().map(List::copyOf).toList();
    }
}
