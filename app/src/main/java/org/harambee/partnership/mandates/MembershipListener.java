package org.harambee.partnership.mandates;

import org.harambee.affiliates.MemberLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who no longer belongs to an affiliate no longer speaks for it anywhere. */
@Component
class MembershipListener {
    private final Mandates mandates;

    MembershipListener(Mandates mandates) {
        this.mandates = mandates;
    }

    @ApplicationModuleListener
    void left(MemberLeft event) {
        mandates.endAll(event.affiliate(), event.person());
    }
}
