package org.harambee.partnership;

import org.harambee.ui.Worded;

/** Who may see a partnership and all that is in it. */
public enum Audience implements Worded {
    PUBLIC,
    PARTNERS
}
