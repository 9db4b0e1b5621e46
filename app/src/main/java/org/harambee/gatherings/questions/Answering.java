package org.harambee.gatherings.questions;

import java.util.Optional;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Authorship;
import org.harambee.gatherings.Session;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Who may answer: the authors, and in their own name those who hold a mandate in the partnership. */
@Component
public class Answering {
    private final Authorship authorship;
    private final Actors actors;

    Answering(Authorship authorship, Actors actors) {
        this.authorship = authorship;
        this.actors = actors;
    }

    public Optional<Voice> voice(Session session, Viewer viewer) {
        if (!viewer.signedIn()) {
            return Optional.empty();
        }
        if (authorship.of(session, viewer)) {
            return Optional.of(Voice.AUTHOR);
        }
        return actors.mandated(session.partnership(), viewer) ? Optional.of(Voice.COORDINATOR) : Optional.empty();
    }
}
