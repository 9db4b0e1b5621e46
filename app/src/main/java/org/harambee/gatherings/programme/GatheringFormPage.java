package org.harambee.gatherings.programme;

import org.harambee.gatherings.Gathering;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** @param gathering the one that is changed; none for a new one */
public record GatheringFormPage(
        PartnershipFrame frame, @Nullable Gathering gathering, Form form) {

    public String action() {
        return gathering == null ? frame.partnership().path() + "/gatherings" : gathering.path() + "/edit";
    }
}
