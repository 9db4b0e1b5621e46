package org.harambee.fairness.selection.audit;

/**
 * What is found about one axiom.
 *
 * @param axiom which
 * @param result whether it holds
 * @param promised whether the rule that is claimed always keeps it
 * @param sentence the group that is owed something, in English, amounts as exact fractions; or why it holds
 */
public record Finding(Axiom axiom, Result result, boolean promised, String sentence) {

    /** Whether an axiom holds for an outcome. */
    public enum Result {
        /** It does. */
        HOLDS,
        /** It does not, and the sentence names who is owed what. */
        FAILS,
        /** The claim does not decide it: some projects are paid by nobody, or voters value one project differently. */
        NOT_SHOWN
    }
}
