package org.harambee.innovation.juries;

import org.harambee.fairness.assignment.Rules;
import org.harambee.ui.Worded;

/**
 * What holds in a jury.
 *
 * @param points the highest; 1 is the lowest
 * @param reviews that each idea gets
 * @param load how many ideas a juror reviews at most who names no number of their own
 * @param mostPerAffiliate how many jurors of one affiliate an idea may have; 0 for any number
 * @param blind whether jurors see no authors, affiliates, history, comments and support
 */
public record JuryRules(int points, int reviews, int load, int mostPerAffiliate, Reading language, boolean blind) {

    /** Who of an idea's jurors has to read its language. */
    public enum Reading implements Worded {
        ANY(Rules.Language.ANY),
        ONE(Rules.Language.AT_LEAST_ONE),
        EVERY(Rules.Language.EVERY);

        private final Rules.Language rule;

        Reading(Rules.Language rule) {
            this.rule = rule;
        }

        Rules.Language rule() {
            return rule;
        }
    }
}
