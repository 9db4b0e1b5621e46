package org.harambee.fairness.selection;

import java.math.BigInteger;
import org.harambee.fairness.number.Rational;

/**
 * How a completion that raises the endowment ended.
 *
 * @param endowment what each voter of weight 1 had in the run that counts, in the election's units of money; where
 *     voters were given different endowments, the factor by which all were multiplied
 * @param stop why no further step was taken
 * @param runs how often the rule was run
 * @param increments how many runs it takes one increment at a time
 */
public record Search(Rational endowment, Stop stop, long runs, BigInteger increments) {

    /** Why the search ended. */
    public enum Stop {
        /** The next outcome would cost more than the budget. */
        BUDGET,
        /** No further project fits into what is left. */
        EXHAUSTIVE,
        /** Every supported project is selected. */
        ALL_SELECTED
    }
}
