package org.harambee.partnership;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;

/**
 * A viewer in a partnership that she may see, with whom she speaks for there: found together.
 *
 * @param mandates the partners she speaks for there today, the one that gave its mandate first in front
 */
public record Visit(Partnership partnership, Viewer viewer, List<AffiliateId> mandates) {

    /** Whether she holds a mandate. */
    public boolean mandated() {
        return !mandates.isEmpty();
    }

    /** The viewer as one who holds a mandate. */
    public Optional<Actor> speaker() {
        return mandates.stream().findFirst().map(affiliate -> new Actor(person(), affiliate));
    }

    /** Whom she acts for: the partner that gave her a mandate, else nobody but herself. */
    public Actor actor() throws SignInFirst {
        return speaker().orElseGet(() -> new Actor(person(), null));
    }

    private PersonId person() throws SignInFirst {
        return new PersonId(viewer.person());
    }
}
