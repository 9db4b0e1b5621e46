package org.harambee.playbook.learnings;

import org.harambee.ui.Worded;

/** What sort of experience a learning comes from. */
public enum Kind implements Worded {
    WORKED,
    IMPROVE,
    PRACTICE,
    SETBACK,
    SURPRISE
}
