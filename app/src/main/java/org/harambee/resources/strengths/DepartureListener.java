package org.harambee.resources.strengths;

import org.harambee.partnership.PartnerLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who has left offers nothing any more. */
@Component
class DepartureListener {
    private final Strengths strengths;

    DepartureListener(Strengths strengths) {
        this.strengths = strengths;
    }

    @ApplicationModuleListener
    void left(PartnerLeft event) {
        strengths.endAll(event.partnership(), event.affiliate());
    }
}
