package org.harambee.fairness.leniency;

/**
 * What is known of the jurors if their part in the differences were known.
 *
 * @param weight how well this part explains the scores; first as a logarithm, then as a part of 1
 * @param leniency of each juror, the middle of it
 * @param spread the inverse of the mixed model's matrix; times {@code chance} the variances and covariances
 * @param chance the variance of chance in one review, estimated
 * @param freedom the degrees of freedom of that estimate
 */
record Posterior(double weight, double[] leniency, double[][] spread, double chance, Freedom freedom) {
    /** Equal chances of all values within half a step have this variance. */
    private static final double ROUNDING = 1 / 12.0;

    /** @param share the part of jurors in the variance of a score, in (0, 1) */
    static Posterior of(Design design, double share) {
        double pull = (1 - share) / share;
        Cholesky root = Cholesky.of(pulled(design.ties(), pull));
        double[] leniency = root.solve(design.surplus());
        double squares =
                design.unexplained() - product(design.surplus(), leniency) + design.step() * design.step() * ROUNDING;
        int degrees = design.free() + 1;
        double weight =
                design.jurors() * Math.log(pull) / 2 - root.logDeterminant() / 2 - degrees * Math.log(squares) / 2;
        return new Posterior(weight, leniency, root.inverse(), squares / degrees, Freedom.of(degrees));
    }

    Posterior withWeight(double part) {
        return new Posterior(part, leniency, spread, chance, freedom);
    }

    /** What is known of something with these parts of the jurors' leniencies in it, and chance of its own. */
    StudentT of(double fixed, Parts parts, double doubt) {
        double centre = fixed;
        double variance = doubt;
        for (int i = 0; i < parts.jurors().length; i++) {
            int juror = parts.jurors()[i];
            centre -= parts.sizes()[i] * leniency[juror];
            for (int k = 0; k < parts.jurors().length; k++) {
                variance += parts.sizes()[i] * parts.sizes()[k] * spread[juror][parts.jurors()[k]];
            }
        }
        return new StudentT(centre, Math.sqrt(chance * Math.max(0, variance)), freedom);
    }

    private static double[][] pulled(double[][] ties, double pull) {
        double[][] pulled = new double[ties.length][];
        for (int i = 0; i < ties.length; i++) {
            pulled[i] = ties[i].clone();
            pulled[i][i] += pull;
        }
        return pulled;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
