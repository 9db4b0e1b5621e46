package org.harambee.fairness.leniency;

/**
 * The same model without any shortcut: one row for each idea and each juror in Henderson's equations, solved by
 * elimination for every share, weighted by how well it explains the scores.
 */
final class PlainLeniency {
    private final int ideas;
    private final double[] mean;

    PlainLeniency(Panel panel, int shares) {
        ideas = panel.ideas();
        int size = ideas + panel.jurors();
        mean = new double[size];
        double[] logs = new double[shares];
        double[][] solutions = new double[shares][];
        for (int part = 0; part < shares; part++) {
            double share = (part + 0.5) / shares;
            double pull = (1 - share) / share;
            double[][] system = new double[size][size + 1];
            double squares = panel.step() * panel.step() / 12;
            for (Review review : panel.reviews()) {
                int[] rows = {review.idea(), ideas + review.juror()};
                for (int row : rows) {
                    for (int column : rows) {
                        system[row][column]++;
                    }
                    system[row][size] += review.score();
                }
            }
            for (int juror = ideas; juror < size; juror++) {
                system[juror][juror] += pull;
            }
            double[] result = new double[size];
            double logDeterminant = eliminate(system, result);
            for (Review review : panel.reviews()) {
                double rest = review.score() - result[review.idea()] - result[ideas + review.juror()];
                squares += rest * rest;
            }
            for (int juror = ideas; juror < size; juror++) {
                squares += pull * result[juror] * result[juror];
            }
            int degrees = panel.reviews().size() - ideas + 1;
            logs[part] = panel.jurors() * Math.log(pull) / 2 - logDeterminant / 2 - degrees * Math.log(squares) / 2;
            solutions[part] = result;
        }
        double most = java.util.Arrays.stream(logs).max().orElseThrow();
        double sum =
                java.util.Arrays.stream(logs).map(one -> Math.exp(one - most)).sum();
        for (int part = 0; part < shares; part++) {
            for (int i = 0; i < size; i++) {
                mean[i] += Math.exp(logs[part] - most) / sum * solutions[part][i];
            }
        }
    }

    double idea(int idea) {
        return mean[idea];
    }

    double juror(int juror) {
        return mean[ideas + juror];
    }

    private static double eliminate(double[][] system, double[] result) {
        int n = result.length;
        double logDeterminant = 0;
        for (int pivot = 0; pivot < n; pivot++) {
            logDeterminant += Math.log(system[pivot][pivot]);
            for (int row = pivot + 1; row < n; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= n; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            double rest = system[row][n];
            for (int column = row + 1; column < n; column++) {
                rest -= system[row][column] * result[column];
            }
            result[row] = rest / system[row][row];
        }
        return logDeterminant;
    }
}
