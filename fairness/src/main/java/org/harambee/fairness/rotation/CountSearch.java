package org.harambee.fairness.rotation;

/** A way to find counts. */
interface CountSearch {
    /** Counts with which the worst off bears as little as found, and a bound for that. */
    Found leastWorst() throws NoHour;

    /** Counts with which nobody bears more than the cap and all together as little as found, and a bound for that. */
    Found leastTotal(long cap) throws NoHour;

    /** Leximin counts; the bound is that of the worst off. */
    Leximin leximin() throws NoHour;

    /** How it works, for who wants to know. */
    String name();

    /**
     * What was found by leximin.
     *
     * @param isProved whether every step was proved
     */
    record Leximin(Found found, boolean isProved) {}
}
