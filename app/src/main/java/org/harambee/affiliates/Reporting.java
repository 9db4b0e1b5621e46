package org.harambee.affiliates;

import org.harambee.ui.Worded;

/** Whether an affiliate is up to date with its reports; unknown unless someone who knows has said so. */
public enum Reporting implements Worded {
    UP_TO_DATE,
    LATE,
    UNKNOWN;

    /** The message that names it. */
    public String key() {
        return "affiliates-reporting-" + word();
    }
}
