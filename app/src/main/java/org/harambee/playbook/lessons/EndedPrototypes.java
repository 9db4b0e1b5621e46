package org.harambee.playbook.lessons;

import org.harambee.innovation.PrototypeEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Offers the lesson of a prototype that has ended; of one that ended again, anew. */
@Component
class EndedPrototypes {
    private final Lessons lessons;

    EndedPrototypes(Lessons lessons) {
        this.lessons = lessons;
    }

    @ApplicationModuleListener
    void ended(PrototypeEnded event) {
        lessons.offer(event.partnership(), event.prototype());
    }
}
