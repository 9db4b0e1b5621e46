package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harambee.fairness.rotation.CountModel.Block;
import org.harambee.fairness.rotation.CountModel.Option;

/**
 * All that up to three rows of costs can bear that is not worse for one and better for none, meeting by meeting. Whatever
 * objective looks only at burdens and never prefers more has its best plan here. O(k F S log F) for k meetings, S options
 * and fronts of at most F; F grows with the square of k.
 */
final class ParetoFront {
    static final int MOST_ROWS = 3;
    private static final int MOST_STATES = 8_000_000;

    private final List<Step> steps;

    private ParetoFront(List<Step> steps) {
        this.steps = steps;
    }

    /** States after a meeting, in ascending order of their three burdens: how they came about is kept. */
    private record Step(int block, long[] burdens, int[] parents, int[] options) {
        int size() {
            return parents.length;
        }
    }

    /** Nothing where there are too many rows or the front grows too large. */
    static Optional<ParetoFront> of(CountModel model) {
        if (model.rows() > MOST_ROWS) {
            return Optional.empty();
        }
        var steps = new ArrayList<Step>();
        var last = new Step(-1, new long[MOST_ROWS], new int[1], new int[1]);
        long states = 0;
        for (int block = 0; block < model.blocks().size(); block++) {
            var options = Dominance.undominated(model.blocks().get(block).options());
            for (int meeting = 0; meeting < model.blocks().get(block).meetings(); meeting++) {
                last = next(last, block, options, model.blocks().get(block));
                steps.add(last);
                states += last.size();
                if (states > MOST_STATES) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new ParetoFront(steps));
    }

    private static Step next(Step last, int block, List<Option> options, Block all) {
        int width = options.size();
        var added = new long[width][];
        for (int option = 0; option < width; option++) {
            var costs = options.get(option).costs();
            added[option] = IntStream.range(0, MOST_ROWS)
                    .mapToLong(row -> row < costs.size() ? costs.get(row) : 0)
                    .toArray();
        }
        var heads = new int[width];
        var kept = new Growing();
        var stairs = new TreeMap<Long, Long>();
        var candidate = new long[MOST_ROWS];
        var best = new long[MOST_ROWS];
        while (true) {
            int first = -1;
            for (int option = 0; option < width; option++) {
                if (heads[option] < last.size()) {
                    for (int row = 0; row < MOST_ROWS; row++) {
                        candidate[row] = last.burdens()[heads[option] * MOST_ROWS + row] + added[option][row];
                    }
                    if (first < 0 || Arrays.compare(candidate, best) < 0) {
                        first = option;
                        System.arraycopy(candidate, 0, best, 0, MOST_ROWS);
                    }
                }
            }
            if (first < 0) {
                return kept.step(block);
            }
            if (Front.climbs(stairs, best[1], best[2])) {
                kept.add(best, heads[first], all.options().indexOf(options.get(first)));
            }
            heads[first]++;
        }
    }

    int size() {
        return steps.getLast().size();
    }

    /** What the rows bear in a state of the front. */
    long[] burdens(int state) {
        return Arrays.copyOfRange(steps.getLast().burdens(), state * MOST_ROWS, (state + 1) * MOST_ROWS);
    }

    /** How many meetings of each block are at each option, for a state of the front. */
    int[][] counts(CountModel model, int state) {
        var counts = new int[model.blocks().size()][];
        for (int block = 0; block < counts.length; block++) {
            counts[block] = new int[model.blocks().get(block).options().size()];
        }
        int at = state;
        for (var step : steps.reversed()) {
            counts[step.block()][step.options()[at]]++;
            at = step.parents()[at];
        }
        return counts;
    }

    /** Arrays that grow. */
    private static final class Growing {
        private long[] burdens = new long[3 * 64];
        private int[] parents = new int[64];
        private int[] options = new int[64];
        private int size;

        void add(long[] burden, int parent, int option) {
            if (size == parents.length) {
                burdens = Arrays.copyOf(burdens, 2 * burdens.length);
                parents = Arrays.copyOf(parents, 2 * size);
                options = Arrays.copyOf(options, 2 * size);
            }
            System.arraycopy(burden, 0, burdens, MOST_ROWS * size, MOST_ROWS);
            parents[size] = parent;
            options[size++] = option;
        }

        Step step(int block) {
            return new Step(
                    block,
                    Arrays.copyOf(burdens, MOST_ROWS * size),
                    Arrays.copyOf(parents, size),
                    Arrays.copyOf(options, size));
        }
    }
}
