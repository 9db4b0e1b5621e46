package org.harambee.bench.measure;

import java.util.Arrays;
import java.util.Collection;

/** Figures of the same thing, measured several times. */
public record Series(double[] sorted) {
    public static Series of(Collection<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a series needs figures");
        }
        return new Series(sorted);
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median first, and between which figures it lies. */
    public String text(int digits) {
        String figure = "%." + digits + "f";
        return figure.formatted(median()) + " (" + figure.formatted(min()) + "–" + figure.formatted(max()) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
