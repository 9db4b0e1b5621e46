package org.harambee.innovation.prototypes.team;

import org.harambee.partnership.PartnerLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who acts for a partner that has left is of no team any more; what they did stays credited. */
@Component
class DepartureListener {
    private final Team team;

    DepartureListener(Team team) {
        this.team = team;
    }

    @ApplicationModuleListener
    void left(PartnerLeft event) {
        team.partnerLeft(event.partnership(), event.affiliate());
    }
}
