package org.harambee.fairness.leniency;

import java.util.List;

/**
 * All reviews of a round. Who abstained has no review.
 *
 * @param ideas how many there are, reviewed or not
 * @param jurors how many there are, with reviews or not
 * @param step the distance of neighbouring scores: 1 where whole points are given, their weighted mean's step where
 *     there are several criteria
 */
public record Panel(int ideas, int jurors, double step, List<Review> reviews) {
    /** @throws IllegalArgumentException where a review is of nobody or nothing here, or a score is no number */
    public Panel {
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the distance of neighbouring scores must be above 0: " + step);
        }
        reviews = List.copyOf(reviews);
        for (Review review : reviews) {
            if (review.idea() < 0 || review.idea() >= ideas) {
                throw new IllegalArgumentException("there is no idea " + review.idea() + " among " + ideas);
            }
            if (review.juror() < 0 || review.juror() >= jurors) {
                throw new IllegalArgumentException("there is no juror " + review.juror() + " among " + jurors);
            }
            if (!Double.isFinite(review.score())) {
                throw new IllegalArgumentException(
                        "the score of juror " + review.juror() + " for idea " + review.idea() + " is not a number");
            }
        }
    }
}
