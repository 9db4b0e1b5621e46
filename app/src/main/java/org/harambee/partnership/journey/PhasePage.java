package org.harambee.partnership.journey;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** @param phase the phase that is changed, or null for a new one */
public record PhasePage(PartnershipFrame frame, @Nullable Phase phase, Form form) {

    public String journey() {
        return frame.partnership().path() + "/journey";
    }

    public String address() {
        return journey() + "/phases" + (phase == null ? "" : "/" + phase.id());
    }
}
