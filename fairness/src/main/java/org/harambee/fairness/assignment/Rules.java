package org.harambee.fairness.assignment;

/**
 * What holds besides reviews, loads and conflicts.
 *
 * @param mostPerAffiliate how many jurors of one affiliate an idea may have; 0 for any number
 * @param language who of an idea's jurors has to read its language
 * @param loadStep soft balance of loads: the second idea above a juror's least load costs this, the third twice this and
 *     so on, in millionths of affinity; 0 for none
 */
public record Rules(int mostPerAffiliate, Language language, int loadStep) {
    /** Nothing besides. */
    public static final Rules NONE = new Rules(0, Language.ANY, 0);

    public Rules {
        if (mostPerAffiliate < 0 || loadStep < 0) {
            throw new IllegalArgumentException("the rules of an assignment must not be negative");
        }
    }

    /** Who has to read the language of an idea that names one. */
    public enum Language {
        ANY,
        AT_LEAST_ONE,
        EVERY
    }
}
