package org.harambee.fairness.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Moves one meeting at a time to another option, at first also for the worse (Kirkpatrick, Gelatt &amp; Vecchi 1983). The
 * same model gives the same counts each time; nothing is proved.
 */
final class Annealing {
    private static final int STEPS = 3_000_000;
    private static final long SEED = 1963;

    private final CountModel model;
    private final long[][][] costs;
    private final int[][] allowed;

    Annealing(CountModel model, IntPredicate slots) {
        this.model = model;
        int blocks = model.blocks().size();
        costs = new long[blocks][][];
        allowed = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            var options = model.blocks().get(block).options();
            costs[block] = options.stream()
                    .map(option ->
                            option.costs().stream().mapToLong(Long::longValue).toArray())
                    .toArray(long[][]::new);
            allowed[block] = IntStream.range(0, options.size())
                    .filter(option -> slots.test(options.get(option).slot()))
                    .toArray();
        }
    }

    /** Counts for which what is measured of the rows' burdens is small. */
    int[][] least(ToDoubleFunction<long[]> measure) {
        double hot = Arrays.stream(costs)
                .flatMap(Arrays::stream)
                .flatMapToLong(Arrays::stream)
                .max()
                .orElse(1);
        return least(start(), hot, measure);
    }

    /** The same from counts that are good already, and not so hot that they are lost at once. */
    int[][] better(int[][] good, ToDoubleFunction<long[]> measure) {
        return least(copy(good), 2, measure);
    }

    private int[][] least(int[][] counts, double hot, ToDoubleFunction<long[]> measure) {
        var random = new SplittableRandom(SEED);
        var burdens = burdens(counts);
        double now = measure.applyAsDouble(burdens);
        double best = now;
        var kept = copy(counts);
        for (int step = 0; step < STEPS; step++) {
            double heat = hot * Math.pow(1e-4, (double) step / STEPS);
            int block = random.nextInt(counts.length);
            int from = allowed[block][random.nextInt(allowed[block].length)];
            int to = allowed[block][random.nextInt(allowed[block].length)];
            if (from == to || counts[block][from] == 0) {
                continue;
            }
            move(burdens, block, from, to);
            double then = measure.applyAsDouble(burdens);
            if (then <= now || random.nextDouble() < Math.exp((now - then) / heat)) {
                counts[block][from]--;
                counts[block][to]++;
                now = then;
                if (now < best) {
                    best = now;
                    kept = copy(counts);
                }
            } else {
                move(burdens, block, to, from);
            }
        }
        return kept;
    }

    private void move(long[] burdens, int block, int from, int to) {
        for (int row = 0; row < model.rows(); row++) {
            burdens[row] += costs[block][to][row] - costs[block][from][row];
        }
    }

    private int[][] start() {
        var counts = new int[costs.length][];
        for (int block = 0; block < counts.length; block++) {
            counts[block] = new int[costs[block].length];
            counts[block][allowed[block][0]] = model.blocks().get(block).meetings();
        }
        return counts;
    }

    private long[] burdens(int[][] counts) {
        return Found.of(model, counts, 0).burdens();
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }
}
