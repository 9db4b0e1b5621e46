package org.harambee.innovation.juries;

import org.harambee.ui.Worded;

/** Where a jury stands. */
public enum JuryState implements Worded {
    /** Jurors are asked, ideas are chosen, reviews are assigned. */
    PREPARING,
    /** Jurors review. */
    REVIEWING,
    /** What came out is told. */
    CLOSED
}
