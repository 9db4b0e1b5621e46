package org.harambee.fairness.selection.explain;

import org.harambee.fairness.number.Rational;

/**
 * What one group of voters had, spent and got. Amounts are in the election's units of money, all its voters together.
 *
 * @param dimension what divides the voters
 * @param group which of them
 * @param voters how many they are, by weight
 * @param money what they had at the start
 * @param paid what they paid for the projects selected
 * @param satisfaction what the projects selected are worth to them, in the units of the rule's utility
 * @param say what was spent at their word: each selected project's cost, divided equally among those who named it; the
 *     cost of what nobody named is at nobody's word
 */
public record GroupShare(
        String dimension,
        String group,
        long voters,
        Rational money,
        Rational paid,
        Rational satisfaction,
        Rational say) {}
