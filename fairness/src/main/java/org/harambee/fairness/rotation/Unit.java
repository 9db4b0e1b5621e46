package org.harambee.fairness.rotation;

/** Whose burdens are made even. */
public enum Unit {
    /** Every person counts once. */
    PERSON,
    /** Every affiliate counts once, however many come; it bears the mean of what its people bear. */
    AFFILIATE
}
