package org.harambee.fairness.selection.shares;

import org.harambee.fairness.number.Rational;

/**
 * How the endowments are raised until the outcome would cost more than the budget: the rule is run again for each
 * increment, and the last outcome within the budget counts. The outcome is not monotone in the endowment, so that no
 * step may be left out that could change it. Unequal endowments are raised in proportion, which keeps the shares; the
 * increment is then what the mean endowment rises by.
 *
 * @param start where the raising starts
 * @param stop when it may stop before the budget does it
 * @param per what the increment is counted in
 * @param increment above 0, in whole money (not in the election's units), for {@link Per#PERCENT} in percent
 */
public record Raise(Start start, Stop stop, Per per, Rational increment) {
    public Raise {
        if (increment.signum() <= 0) {
            throw new IllegalArgumentException("the increment must be above 0 but is " + increment);
        }
    }

    /** The endowment of the first run. */
    public enum Start {
        /** The budget divided by the weight of all voters. */
        EXACT,
        /** That, rounded down to whole money. */
        WHOLE
    }

    /** What ends the raising besides an outcome above the budget, or one with everything that anybody supports. */
    public enum Stop {
        /** Nothing else. */
        BUDGET,
        /** An outcome to which no project that somebody supports can be added within the budget. */
        EXHAUSTIVE
    }

    /** What an increment is counted in. */
    public enum Per {
        /** Money for each unit of weight. */
        VOTER,
        /** Money for all voters together. */
        BUDGET,
        /** Percent of the budget, for all voters together. */
        PERCENT
    }

    /** Known as Add1: by 1 for each voter. */
    public static Raise add1(Start start, Stop stop) {
        return new Raise(start, stop, Per.VOTER, Rational.ONE);
    }

    /** The budget is raised by one hundredth at a time. */
    public static Raise budget(Stop stop) {
        return new Raise(Start.EXACT, stop, Per.PERCENT, Rational.ONE);
    }
}
