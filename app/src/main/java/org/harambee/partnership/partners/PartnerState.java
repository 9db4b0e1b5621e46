package org.harambee.partnership.partners;

import java.util.Locale;

/** Where an affiliate stands with a partnership. Only who has joined is a partner. */
public enum PartnerState {
    INVITED,
    JOINED,
    DECLINED,
    WITHDRAWN,
    LEFT;

    /** The word for it in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be invited again. */
    public boolean over() {
        return this != INVITED && this != JOINED;
    }
}
