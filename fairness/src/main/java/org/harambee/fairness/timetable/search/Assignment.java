package org.harambee.fairness.timetable.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * The cheapest way to give each row a column of its own, by shortest augmenting paths with potentials (Jonker and
 * Volgenant, Computing 38, 1987): O(rows² · columns).
 *
 * @param columns of each row
 * @param cost of all together
 */
public record Assignment(int[] columns, long cost) {
    /** What may not be. */
    public static final long NEVER = Long.MAX_VALUE / 8;

    /**
     * @param cost of each row in each column, {@link #NEVER} or below 2^50
     * @return nothing where not every row can have a column
     */
    public static Optional<Assignment> cheapest(long[][] cost) {
        int rows = cost.length;
        int width = rows == 0 ? 0 : cost[0].length;
        if (rows > width) {
            return Optional.empty();
        }
        var search = new Paths(cost, rows, width);
        for (int row = 1; row <= rows; row++) {
            if (!search.augment(row)) {
                return Optional.empty();
            }
        }
        var columns = new int[rows];
        long sum = 0;
        for (int column = 1; column <= width; column++) {
            if (search.rowOf[column] > 0) {
                columns[search.rowOf[column] - 1] = column - 1;
                sum += cost[search.rowOf[column] - 1][column - 1];
            }
        }
        return Optional.of(new Assignment(columns, sum));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && cost == that.cost && Arrays.equals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(columns);
    }

    /** Rows and columns from 1, so that 0 is the root of every path. */
    private static final class Paths {
        private final long[][] cost;
        private final int width;
        private final long[] rowPotential;
        private final long[] columnPotential;
        private final int[] rowOf;
        private final int[] from;
        private final long[] distance;
        private final boolean[] done;

        Paths(long[][] cost, int rows, int width) {
            this.cost = cost;
            this.width = width;
            rowPotential = new long[rows + 1];
            columnPotential = new long[width + 1];
            rowOf = new int[width + 1];
            from = new int[width + 1];
            distance = new long[width + 1];
            done = new boolean[width + 1];
        }

        boolean augment(int row) {
            rowOf[0] = row;
            Arrays.fill(distance, NEVER);
            Arrays.fill(done, false);
            int column = 0;
            while (rowOf[column] != 0) {
                column = step(column);
                if (column < 0) {
                    return false;
                }
            }
            while (column != 0) {
                rowOf[column] = rowOf[from[column]];
                column = from[column];
            }
            return true;
        }

        /** Settles a column and returns the nearest one that is not, or −1 where none can be reached. */
        private int step(int column) {
            done[column] = true;
            int row = rowOf[column];
            long least = NEVER;
            int nearest = -1;
            for (int next = 1; next <= width; next++) {
                if (done[next]) {
                    continue;
                }
                long own = cost[row - 1][next - 1];
                if (own < NEVER) {
                    long through = own - rowPotential[row] - columnPotential[next];
                    if (through < distance[next]) {
                        distance[next] = through;
                        from[next] = column;
                    }
                }
                if (distance[next] < least) {
                    least = distance[next];
                    nearest = next;
                }
            }
            if (nearest >= 0) {
                shift(least);
            }
            return nearest;
        }

        private void shift(long least) {
            for (int each = 0; each <= width; each++) {
                if (done[each]) {
                    rowPotential[rowOf[each]] += least;
                    columnPotential[each] -= least;
                } else if (distance[each] < NEVER) {
                    distance[each] -= least;
                }
            }
        }
    }
}
