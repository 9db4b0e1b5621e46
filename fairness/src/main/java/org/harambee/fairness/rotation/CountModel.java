package org.harambee.fairness.rotation;

import java.util.List;

/**
 * A series with time taken out: how many meetings of each block are at each option. What a bearer bears is what it
 * carries and the sum over blocks and options of count times cost of its row.
 *
 * @param blocks meetings whose options cost the same
 * @param rows how many rows of costs there are
 * @param bearers whose burdens are made even
 * @param mostSlots how many different slots may have a count above 0; as many as there are where it is not limited
 */
public record CountModel(List<Block> blocks, int rows, List<Bearer> bearers, int mostSlots) {
    /** So many meetings with the same options. */
    public record Block(int meetings, List<Option> options) {
        public Block {
            options = List.copyOf(options);
        }
    }

    /**
     * A slot at which a meeting of the block can be.
     *
     * @param costs by row
     */
    public record Option(int slot, List<Long> costs) {
        public Option {
            costs = List.copyOf(costs);
        }
    }

    /**
     * So many units with the same row of costs that carry the same.
     *
     * @param number how many they are
     */
    public record Bearer(int row, long carried, int number) {}

    public CountModel {
        blocks = List.copyOf(blocks);
        bearers = List.copyOf(bearers);
    }

    /** How many meetings there are. */
    public int meetings() {
        return blocks.stream().mapToInt(Block::meetings).sum();
    }

    /** How many units bear something. */
    public int units() {
        return bearers.stream().mapToInt(Bearer::number).sum();
    }

    /** Whether the number of slots is limited at all. */
    public boolean isLimited() {
        return mostSlots < slots().size();
    }

    /** All slots that some block can have, in order. */
    public List<Integer> slots() {
        return blocks.stream()
                .flatMap(block -> block.options().stream())
                .map(Option::slot)
                .distinct()
                .sorted()
                .toList();
    }
}
