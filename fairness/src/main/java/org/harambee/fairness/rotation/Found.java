package org.harambee.fairness.rotation;

import java.util.List;

/**
 * Counts that were found, what the rows then bear, and what the goal can't be less than.
 *
 * @param counts by block and option
 */
record Found(int[][] counts, long[] burdens, long bound) {
    static Found of(CountModel model, int[][] counts, long bound) {
        var burdens = new long[Math.max(model.rows(), ParetoFront.MOST_ROWS)];
        for (int block = 0; block < counts.length; block++) {
            var options = model.blocks().get(block).options();
            for (int option = 0; option < counts[block].length; option++) {
                for (int row = 0; row < model.rows(); row++) {
                    burdens[row] +=
                            counts[block][option] * options.get(option).costs().get(row);
                }
            }
        }
        return new Found(counts, burdens, bound);
    }

    static Found of(CountModel model, Counts counts) {
        return of(
                model,
                counts.byBlock().stream()
                        .map(block -> block.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                counts.bound());
    }

    long worst(List<CountModel.Bearer> bearers) {
        return Loads.worst(bearers, burdens);
    }

    long total(List<CountModel.Bearer> bearers) {
        return Loads.total(bearers, burdens);
    }
}
