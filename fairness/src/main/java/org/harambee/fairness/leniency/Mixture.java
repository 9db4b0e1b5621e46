package org.harambee.fairness.leniency;

import java.util.List;

/**
 * Several distributions, each as likely as its weight.
 *
 * @param weights not negative, together 1
 */
record Mixture(double[] weights, List<StudentT> parts) {
    private static final int HALVINGS = 80;

    static Mixture of(List<Posterior> posteriors, double fixed, Parts jurors, double doubt) {
        return new Mixture(
                posteriors.stream().mapToDouble(Posterior::weight).toArray(),
                posteriors.stream().map(one -> one.of(fixed, jurors, doubt)).toList());
    }

    double mean() {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * parts.get(i).centre();
        }
        return mean;
    }

    double below(double number) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts.get(i).below(number);
        }
        return sum;
    }

    /** The number it is below with this probability. */
    double quantile(double probability) {
        double reach = 1;
        double mean = mean();
        while (below(mean - reach) > probability || below(mean + reach) < probability) {
            reach *= 2;
        }
        double low = mean - reach;
        double high = mean + reach;
        for (int i = 0; i < HALVINGS && high - low > Math.ulp(mean); i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
