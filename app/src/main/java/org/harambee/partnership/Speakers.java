package org.harambee.partnership;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may speak for whom in a partnership, and so what a person does there is done for which partner. */
@Component
public class Speakers {
    private final Partnerships partnerships;
    private final Memberships memberships;

    Speakers(Partnerships partnerships, Memberships memberships) {
        this.partnerships = partnerships;
        this.memberships = memberships;
    }

    /** The viewer as one who holds a mandate in this partnership. */
    public Optional<Actor> actor(Partnership partnership, Viewer viewer) {
        return person(viewer)
                .flatMap(person ->
                        partnerships.mandate(partnership.id(), person).map(affiliate -> new Actor(person, affiliate)));
    }

    /** The viewer as one of this partner's own people: with a mandate of it, or its coordinator. */
    public Optional<Actor> actorOf(Partnership partnership, AffiliateId partner, Viewer viewer) {
        return person(viewer)
                .filter(person -> partnerships
                                .mandates(partnership.id(), person)
                                .contains(partner)
                        || (memberships.coordinates(person, partner)
                                && partnerships.partners(partnership.id()).contains(partner)))
                .map(person -> new Actor(person, partner));
    }

    /**
     * The viewer as one who may change what was told for this partner. What was told for none, such as what was loaded,
     * everyone with a mandate may change.
     */
    public Optional<Actor> actorFor(Partnership partnership, @Nullable AffiliateId teller, Viewer viewer) {
        return teller == null ? actor(partnership, viewer) : actorOf(partnership, teller, viewer);
    }

    /** Of these tellers, the ones for which {@link #actorFor} finds the viewer to speak. */
    public Set<Optional<AffiliateId>> tellers(
            Partnership partnership, Collection<Optional<AffiliateId>> tellers, Viewer viewer) {
        return tellers.stream()
                .distinct()
                .filter(teller ->
                        actorFor(partnership, teller.orElse(null), viewer).isPresent())
                .collect(Collectors.toSet());
    }

    /** The viewer as a coordinator of this affiliate, partner or not. */
    public Optional<Actor> coordinator(AffiliateId affiliate, Viewer viewer) {
        return person(viewer)
                .filter(person -> memberships.coordinates(person, affiliate))
                .map(person -> new Actor(person, affiliate));
    }

    private static Optional<PersonId> person(Viewer viewer) {
        return viewer.id().map(PersonId::new);
    }
}
