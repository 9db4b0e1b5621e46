package org.harambee.fairness.leniency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects scores for how lenient their jurors are.
 *
 * <p><i>Model.</i> A score is what the idea is worth, plus the juror's leniency, plus chance. What ideas are worth is
 * free: no idea is drawn to the middle. Leniencies are spread around 0 (normal), so that the leniency of a juror with
 * few reviews is drawn to 0: Henderson's mixed model (Biometrics 1975). How much of the differences is due to jurors is
 * not known; every share from 0 to 1 is taken to be as likely as any other before the scores are seen, and the results
 * are the average over all of them, so that the intervals hold this doubt, too (Box and Tiao, Bayesian Inference in
 * Statistical Analysis, 1973). Chance is at least what rounding to the scale makes: one further review that is off by as
 * much is counted in, without which three equal scores would seem to leave no doubt.
 *
 * <p><i>Promises.</i> The same reviews give the same numbers, in whatever order. Where all jurors review all ideas, the
 * ideas keep the order of their raw scores. <i>Does not promise</i> anything for a juror who is strict with some ideas
 * and lenient with others: that is taken for chance, or for taste.
 *
 * <p>O(s (m³ + r k²)) for m jurors, r reviews, k per idea and s = {@value #SHARES} shares.
 *
 * @param confidence how sure the intervals are, such as 0.9
 */
public record Leniency(double confidence) {
    private static final int SHARES = 32;

    /** @throws IllegalArgumentException where the confidence is not between 0 and 1 */
    public Leniency {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }

    /** Intervals that hold nine times of ten. */
    public static Leniency usual() {
        return new Leniency(0.9);
    }

    public Corrected correct(Panel panel) {
        Design design = Design.of(panel);
        return new Corrected(design, weighted(design), confidence);
    }

    private static List<Posterior> weighted(Design design) {
        // the middles of equal parts of (0, 1)
        List<Posterior> all = IntStream.range(0, SHARES)
                .mapToObj(part -> (part + 0.5) / SHARES)
                .map(share -> Posterior.of(design, share))
                .toList();
        double most = all.stream().mapToDouble(Posterior::weight).max().orElseThrow();
        double sum =
                all.stream().mapToDouble(one -> Math.exp(one.weight() - most)).sum();
        List<Posterior> weighted = new ArrayList<>();
        all.forEach(one -> weighted.add(one.withWeight(Math.exp(one.weight() - most) / sum)));
        return weighted;
    }
}
