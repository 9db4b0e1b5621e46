package org.harambee.fairness.selection.shares;

/** What is done with the money that Equal Shares leaves. The projects chosen so far stay. */
public enum Fill {
    /** Nothing. */
    NONE,
    /** Further projects by utility per unit of money, the largest first, each that still fits. */
    GREEDY,
    /** Further projects by Phragmén's sequential rule, which starts from the money that each voter has left. */
    PHRAGMEN
}
