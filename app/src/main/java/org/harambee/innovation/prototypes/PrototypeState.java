package org.harambee.innovation.prototypes;

import java.util.List;
import org.harambee.ui.Worded;

/** Whether it is worked at, and if not how it ended. */
public enum PrototypeState implements Worded {
    RUNNING,
    /** Others use it at home. */
    ADOPTED,
    /** It goes on, no longer as a prototype. */
    CONTINUED,
    /** It waits for something. */
    PARKED,
    /** It was given up. */
    STOPPED;

    public static final List<PrototypeState> ENDS = List.of(ADOPTED, CONTINUED, PARKED, STOPPED);
}
