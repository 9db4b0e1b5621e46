package org.harambee.gatherings;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Whom a person acts for here: the partner that gave them a mandate, else the affiliate they belong to. */
@Component
public class Actors {
    private final Partnerships partnerships;
    private final Memberships memberships;

    Actors(Partnerships partnerships, Memberships memberships) {
        this.partnerships = partnerships;
        this.memberships = memberships;
    }

    public Optional<Actor> in(PartnershipId partnership, Viewer viewer) {
        return viewer.id()
                .map(PersonId::new)
                .flatMap(person -> partnerships
                        .mandate(partnership, person)
                        .map(affiliate -> new Actor(person, affiliate))
                        .or(() -> memberships.actor(viewer)));
    }

    /** Whom a viewer acts for who holds a mandate in this partnership; none for everyone else. */
    public Optional<Actor> mandate(PartnershipId partnership, Viewer viewer) {
        return mandated(partnership, viewer) ? in(partnership, viewer) : Optional.empty();
    }

    /** Whether the viewer holds a mandate of a partner in this partnership. */
    public boolean mandated(PartnershipId partnership, Viewer viewer) {
        return viewer.id()
                .map(PersonId::new)
                .filter(person -> partnerships.mandated(partnership, person))
                .isPresent();
    }
}
