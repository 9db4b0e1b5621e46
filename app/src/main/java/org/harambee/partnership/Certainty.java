package org.harambee.partnership;

import org.harambee.ui.Worded;

/** How well something that was loaded from outside is known. Nothing inferred is shown as a fact. */
public enum Certainty implements Worded {
    /** Read in the named source. */
    SOURCED,
    /** Only a part of the source could be read. */
    PARTIAL,
    /** Deduced, stated nowhere. */
    INFERRED,
    /** Looked for and not found. */
    NOT_FOUND
}
