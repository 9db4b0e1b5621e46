package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.harambee.fairness.rotation.CountModel.Block;

/**
 * What no plan can go below, by weak duality: the worst off bears at least any weighted mean of all, and a weighted mean is
 * least where each block has its cheapest slot. Weights are whole numbers, so that the bound is exact.
 */
final class LowerBound {
    private static final long ONE = 1_000_000;
    private static final int ROUNDS = 600;

    private final CountModel model;
    private final long[] mostCarried;
    private final long[] members;
    private final List<long[]> weights = new ArrayList<>();

    LowerBound(CountModel model) {
        this.model = model;
        mostCarried = new long[model.rows()];
        members = new long[model.rows()];
        Arrays.fill(mostCarried, -1);
        for (var bearer : model.bearers()) {
            mostCarried[bearer.row()] = Math.max(mostCarried[bearer.row()], bearer.carried());
            members[bearer.row()] += bearer.number();
        }
        for (int row = 0; row < model.rows(); row++) {
            var alone = new long[model.rows()];
            alone[row] = ONE;
            weights.add(alone);
        }
        weights.add(learnt());
    }

    /** For the worst off, where only some slots are there; the largest number where they don't do for a block. */
    long worst(IntPredicate slots) {
        long best = Long.MIN_VALUE;
        for (var weight : weights) {
            long sum = weighted(weight, slots);
            if (sum == Long.MAX_VALUE) {
                return sum;
            }
            for (int row = 0; row < weight.length; row++) {
                sum += weight[row] * mostCarried[row];
            }
            best = Math.max(best, Math.ceilDiv(sum, Arrays.stream(weight).sum()));
        }
        return best;
    }

    /** For all together. */
    long total(IntPredicate slots) {
        long sum = weighted(members, slots);
        return sum == Long.MAX_VALUE ? sum : sum + Loads.total(model.bearers(), new long[model.rows()]);
    }

    private long weighted(long[] weight, IntPredicate slots) {
        long sum = 0;
        for (var block : model.blocks()) {
            long least = least(block, weight, slots);
            if (least == Long.MAX_VALUE) {
                return least;
            }
            sum += block.meetings() * least;
        }
        return sum;
    }

    private static long least(Block block, long[] weight, IntPredicate slots) {
        long least = Long.MAX_VALUE;
        for (var option : block.options()) {
            if (slots.test(option.slot())) {
                long sum = 0;
                for (int row = 0; row < weight.length; row++) {
                    sum += weight[row] * option.costs().get(row);
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }

    /** Weights grow on rows that bear much when each block takes what is cheapest by the weights so far. */
    private long[] learnt() {
        int rows = model.rows();
        var logs = new double[rows];
        var best = new long[rows];
        Arrays.fill(best, ONE);
        double bestBound = -1;
        for (int round = 1; round <= ROUNDS; round++) {
            var shares = shares(logs);
            var burdens = new double[rows];
            double bound = 0;
            for (int row = 0; row < rows; row++) {
                burdens[row] = mostCarried[row];
            }
            for (var block : model.blocks()) {
                addCheapest(block, shares, burdens);
            }
            for (int row = 0; row < rows; row++) {
                bound += shares[row] * burdens[row];
            }
            if (bound > bestBound) {
                bestBound = bound;
                Arrays.setAll(best, row -> Math.round(shares[row] * ONE));
            }
            double most = Arrays.stream(burdens).max().orElse(0);
            for (int row = 0; row < rows && most > 0; row++) {
                logs[row] += burdens[row] / most * 2 / Math.sqrt(round);
            }
        }
        return best;
    }

    private static double[] shares(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(0);
        var shares = Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static void addCheapest(Block block, double[] shares, double[] burdens) {
        List<Long> cheapest = List.of();
        double least = Double.MAX_VALUE;
        for (var option : block.options()) {
            double sum = 0;
            for (int row = 0; row < shares.length; row++) {
                sum += shares[row] * option.costs().get(row);
            }
            if (sum < least) {
                least = sum;
                cheapest = option.costs();
            }
        }
        for (int row = 0; row < shares.length; row++) {
            burdens[row] += block.meetings() * cheapest.get(row);
        }
    }
}
