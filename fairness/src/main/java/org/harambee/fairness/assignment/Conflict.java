package org.harambee.fairness.assignment;

/** Why a juror may not review an idea. */
public enum Conflict {
    /** The pair was forbidden. */
    DECLARED,
    /** The juror is one of the idea's people. */
    PERSON,
    /** The idea is of the juror's own affiliate. */
    AFFILIATE,
    /** The juror does not read the idea's language, and every juror has to. */
    LANGUAGE
}
