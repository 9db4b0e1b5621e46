package org.harambee.fairness.leniency;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who reviewed what, with the ideas' own worth taken out: what is left tells of jurors.
 *
 * @param reviewed the reviews of each idea, by juror
 * @param means the raw score of each idea; 0 where it has none
 * @param ties for two jurors how strongly what they say is tied to one another's by common ideas: the matrix of the
 *     reduced normal equations
 * @param surplus what each juror gave above the ideas' means, added up
 * @param unexplained the sum of squared distances from the ideas' means
 * @param free how many reviews there are beyond one for each idea
 */
record Design(
        List<List<Review>> reviewed,
        double[] means,
        double[][] ties,
        double[] surplus,
        int[] load,
        double unexplained,
        int free,
        double step) {

    static Design of(Panel panel) {
        List<List<Review>> reviewed = IntStream.range(0, panel.ideas())
                .mapToObj(idea -> panel.reviews().stream()
                        .filter(review -> review.idea() == idea)
                        .sorted(Comparator.comparingInt(Review::juror).thenComparingDouble(Review::score))
                        .toList())
                .toList();
        double[] means = reviewed.stream()
                .mapToDouble(reviews ->
                        reviews.stream().mapToDouble(Review::score).average().orElse(0))
                .toArray();
        double[][] ties = new double[panel.jurors()][panel.jurors()];
        double[] surplus = new double[panel.jurors()];
        int[] load = new int[panel.jurors()];
        double unexplained = 0;
        int free = 0;
        for (List<Review> reviews : reviewed) {
            for (Review one : reviews) {
                double above = one.score() - means[one.idea()];
                load[one.juror()]++;
                surplus[one.juror()] += above;
                unexplained += above * above;
                ties[one.juror()][one.juror()] += 1;
                reviews.forEach(other -> ties[one.juror()][other.juror()] -= 1.0 / reviews.size());
            }
            free += Math.max(0, reviews.size() - 1);
        }
        return new Design(reviewed, means, ties, surplus, load, unexplained, free, panel.step());
    }

    int jurors() {
        return surplus.length;
    }

    Parts parts(int idea) {
        return Parts.ofMean(reviewed.get(idea));
    }

    /** What chance leaves in the mean of an idea's reviews, as a part of its variance in one. */
    double doubt(int idea) {
        return 1.0 / reviewed.get(idea).size();
    }

    double rawLeniency(int juror) {
        return surplus[juror] / load[juror];
    }
}
