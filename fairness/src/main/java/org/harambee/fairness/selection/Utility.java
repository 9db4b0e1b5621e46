package org.harambee.fairness.selection;

/** What a selected project is worth to a voter who named it. Each is additive over projects. */
public enum Utility {
    /** What it costs: worth to a voter is the money spent for her. */
    COST,
    /** 1: worth to a voter is how many of her projects are selected. */
    CARDINALITY,
    /** The points she gave it. */
    POINTS,
    /** How many projects of her ballot stand below it: the last one is worth 0. */
    BORDA,
    /** As above plus 1: the last one is worth 1. */
    BORDA1
}
