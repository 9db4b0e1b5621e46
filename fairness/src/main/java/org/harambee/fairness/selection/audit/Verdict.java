package org.harambee.fairness.selection.audit;

/** What an audit found. */
public sealed interface Verdict {

    /**
     * Every round holds.
     *
     * @param rounds how many there are
     */
    record Holds(int rounds) implements Verdict {}

    /**
     * Something does not hold; what comes after it was not looked at.
     *
     * @param round which one, from 1; 0 where it is the start, one more than there are rounds where it is the end
     * @param sentence what does not hold, in English, amounts as exact fractions
     */
    record Fails(int round, String sentence) implements Verdict {}
}
