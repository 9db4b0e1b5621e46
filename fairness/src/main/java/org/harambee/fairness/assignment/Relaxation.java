package org.harambee.fairness.assignment;

/**
 * A rule that would have to give.
 *
 * @param idea its place, −1 where the rule is about a juror or about all
 * @param juror its place, −1 where the rule is about an idea or about all
 * @param bound what it would have to become, where it is a number
 */
public record Relaxation(Kind kind, int idea, int juror, int bound) {
    /** Which rule. */
    public enum Kind {
        LEAST_LOAD,
        MOST_LOAD,
        REVIEWS,
        LANGUAGE,
        MOST_PER_AFFILIATE,
        PAIR
    }
}
