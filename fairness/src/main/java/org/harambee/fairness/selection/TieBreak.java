package org.harambee.fairness.selection;

/** What decides between projects that a rule finds equal; several stand in a chain, see {@link TieBreaks}. */
public sealed interface TieBreak {
    /** The lower cost first. */
    record LowestCost() implements TieBreak {}

    /** The higher cost first. */
    record HighestCost() implements TieBreak {}

    /** The project on more ballots first, by weight. */
    record MostVotes() implements TieBreak {}

    /** The order of the source. */
    record Order() implements TieBreak {}

    /** The id, by code points: "10" before "9". */
    record Id() implements TieBreak {}

    /** A lot anyone can draw again: the lowest SHA-256 of the seed, a line feed and the id, all in UTF-8, first. */
    record Lot(String seed) implements TieBreak {}
}
