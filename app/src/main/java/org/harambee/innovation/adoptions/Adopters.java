package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Audience;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who takes something home for whom: people with a mandate for their partner, coordinators for their affiliate. What is
 * public any affiliate may take home, what is not only the partners.
 */
@Component
class Adopters {
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Affiliates affiliates;

    Adopters(Partnerships partnerships, Memberships memberships, Affiliates affiliates) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.affiliates = affiliates;
    }

    /** The affiliates the viewer may take something home for; the one they speak for here in front. */
    List<Affiliate> of(Partnership partnership, Viewer viewer) {
        List<AffiliateId> own = viewer.id().map(PersonId::new).stream()
                .flatMap(person -> ids(partnership, person))
                .distinct()
                .toList();
        return own.stream().flatMap(id -> affiliates.find(id).stream()).toList();
    }

    /** The viewer as one who speaks for what this affiliate took home. */
    Optional<Actor> actor(Partnership partnership, AffiliateId affiliate, Viewer viewer) {
        return viewer.id()
                .map(PersonId::new)
                .filter(person -> ids(partnership, person).anyMatch(affiliate::equals))
                .map(person -> new Actor(person, affiliate));
    }

    private Stream<AffiliateId> ids(Partnership partnership, PersonId person) {
        if (partnership.closed()) {
            return Stream.empty();
        }
        List<AffiliateId> coordinated = memberships.coordinatedBy(person);
        List<AffiliateId> open = partnership.audience() == Audience.PUBLIC
                ? coordinated
                : partnerships.partners(partnership.id()).stream()
                        .filter(coordinated::contains)
                        .toList();
        return Stream.concat(partnerships.mandates(partnership.id(), person).stream(), open.stream());
    }
}
