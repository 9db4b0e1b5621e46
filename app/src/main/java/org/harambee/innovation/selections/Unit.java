package org.harambee.innovation.selections;

import org.harambee.ui.Worded;

/** What a budget is counted in. */
public enum Unit implements Worded {
    MONEY,
    PLACES,
    HOURS
}
