package org.harambee.fairness.leniency;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Whose leniencies are in a number, and how much of each.
 *
 * @param jurors each once, ascending
 * @param sizes as many as jurors
 */
record Parts(int[] jurors, double[] sizes) {

    /** What is in the mean of these reviews. */
    static Parts ofMean(List<Review> reviews) {
        TreeMap<Integer, Double> parts = new TreeMap<>();
        reviews.forEach(review -> parts.merge(review.juror(), 1.0 / reviews.size(), Double::sum));
        return of(parts);
    }

    static Parts of(int juror, double size) {
        return new Parts(new int[] {juror}, new double[] {size});
    }

    Parts minus(Parts other) {
        TreeMap<Integer, Double> parts = new TreeMap<>();
        for (int i = 0; i < jurors.length; i++) {
            parts.put(jurors[i], sizes[i]);
        }
        for (int i = 0; i < other.jurors.length; i++) {
            parts.merge(other.jurors[i], -other.sizes[i], Double::sum);
        }
        return of(parts);
    }

    private static Parts of(TreeMap<Integer, Double> parts) {
        return new Parts(
                parts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                parts.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public String toString() {
        return Arrays.toString(jurors) + " × " + Arrays.toString(sizes);
    }
}
