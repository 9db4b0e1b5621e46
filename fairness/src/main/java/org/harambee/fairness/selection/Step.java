package org.harambee.fairness.selection;

import java.util.Optional;
import org.harambee.fairness.number.Rational;

/**
 * One project selected.
 *
 * @param project its place in the election
 * @param by what selected it
 * @param measure the figure that put it first, as {@link By} says
 * @param tie what else had the same figure, if anything had
 */
public record Step(int project, By by, Rational measure, Optional<Tie> tie) {

    /** What selects a project, and the figure that it looks at. */
    public enum By {
        /** Equal Shares: the price of one unit of utility, the smallest wins; in units of money. */
        EQUAL_SHARES,
        /** Exact Equal Shares: as above, but every payer pays the same. */
        EXACT_EQUAL_SHARES,
        /** Bounded overspending: price of one unit of utility divided by the share of the cost that is paid. */
        BOUNDED_OVERSPENDING,
        /**
         * Phragmén: the load that its supporters carry afterwards, the smallest wins; in units of money. 0 where nobody
         * supports it, which comes last.
         */
        PHRAGMEN,
        /** Greedy: utility per unit of money, the largest wins; the utility itself where it costs nothing, which is first. */
        GREEDY,
        /** Plain ranking: votes or points, the largest wins. */
        TOP
    }
}
