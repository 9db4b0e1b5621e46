package org.harambee.partnership.partners;

import org.harambee.ui.Worded;

/** Where an affiliate stands with a partnership. Only who has joined is a partner. */
public enum PartnerState implements Worded {
    INVITED,
    JOINED,
    DECLINED,
    WITHDRAWN,
    LEFT;

    /** Whether it may be invited again. */
    public boolean over() {
        return this != INVITED && this != JOINED;
    }
}
