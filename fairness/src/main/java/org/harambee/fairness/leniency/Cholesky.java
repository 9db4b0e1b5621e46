package org.harambee.fairness.leniency;

/** The lower triangle L with L Lᵀ = A, of a symmetric positive definite A. O(n³). */
record Cholesky(double[][] lower) {

    static Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? Math.sqrt(rest) : rest / lower[column][column];
            }
        }
        return new Cholesky(lower);
    }

    double[] solve(double[] right) {
        int n = lower.length;
        double[] x = right.clone();
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= lower[row][k] * x[k];
            }
            x[row] /= lower[row][row];
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                x[row] -= lower[k][row] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }

    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int column = 0; column < lower.length; column++) {
            double[] unit = new double[lower.length];
            unit[column] = 1;
            inverse[column] = solve(unit);
        }
        return inverse;
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }
}
