package org.harambee.resources.strengths;

import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** @param strength the strength that is changed, or null for a new one */
public record StrengthPage(
        PartnershipFrame frame, Affiliate partner, @Nullable Strength strength, Form form) {

    public String list() {
        return frame.partnership().path() + "/strengths";
    }

    public String address() {
        return strength == null ? list() : list() + "/" + strength.id();
    }
}
