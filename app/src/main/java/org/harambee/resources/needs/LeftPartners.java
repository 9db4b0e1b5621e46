package org.harambee.resources.needs;

import org.harambee.partnership.PartnerLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who has left needs nothing here any more, and helps nobody. */
@Component
class LeftPartners {
    private final Asking asking;
    private final Answers answers;

    LeftPartners(Asking asking, Answers answers) {
        this.asking = asking;
        this.answers = answers;
    }

    @ApplicationModuleListener
    void left(PartnerLeft event) {
        asking.endAll(event.partnership(), event.affiliate());
        answers.endAll(event.partnership(), event.affiliate());
    }
}
