package org.harambee.fairness.assignment;

import java.util.Optional;

/**
 * What an assignment does against the rules of its problem.
 *
 * @param idea its place, −1 where the rule is about jurors alone
 * @param juror its place, −1 where the rule is about ideas alone
 * @param conflict which one, for {@link Kind#CONFLICT}
 * @param has how many there are, where the rule counts
 * @param bound how many there should be
 */
public record Violation(Kind kind, int idea, int juror, Optional<Conflict> conflict, int has, int bound) {
    /** Which rule. */
    public enum Kind {
        UNKNOWN_JUROR,
        TWICE,
        CONFLICT,
        REQUIRED,
        REVIEWS,
        LOAD_BELOW,
        LOAD_ABOVE,
        AFFILIATE,
        LANGUAGE
    }
}
