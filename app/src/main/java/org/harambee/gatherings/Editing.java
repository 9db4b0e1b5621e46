package org.harambee.gatherings;

import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Who may change what a session says: its authors, who handed it in, and who holds a mandate in the partnership. */
@Component
public class Editing {
    private final Authorship authorship;
    private final Actors actors;

    Editing(Authorship authorship, Actors actors) {
        this.authorship = authorship;
        this.actors = actors;
    }

    public boolean allowed(Session session, Viewer viewer) {
        boolean handedIn =
                viewer.id().filter(id -> id.equals(session.submittedBy())).isPresent();
        return viewer.signedIn()
                && (handedIn || authorship.of(session, viewer) || actors.mandated(session.partnership(), viewer));
    }
}
