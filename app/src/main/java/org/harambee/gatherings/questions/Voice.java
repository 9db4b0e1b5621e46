package org.harambee.gatherings.questions;

import org.harambee.ui.Worded;

/** As what someone speaks about a session. */
public enum Voice implements Worded {
    PARTICIPANT,
    AUTHOR,
    COORDINATOR,
    IMPORTED
}
