package org.harambee.partnership.invitations;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells coordinators that an invitation waits for their answer. */
@Component
@Order(10)
class WaitingInvitations implements NeedsYou {
    private final Memberships memberships;
    private final Partners partners;
    private final Partnerships partnerships;

    WaitingInvitations(Memberships memberships, Partners partners, Partnerships partnerships) {
        this.memberships = memberships;
        this.partners = partners;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> linesFor(Viewer viewer) {
        List<AffiliateId> coordinated = viewer.id().map(PersonId::new).stream()
                .flatMap(person -> memberships.coordinatedBy(person).stream())
                .toList();
        return coordinated.isEmpty()
                ? List.of()
                : partners.invited(coordinated).stream()
                        .map(this::line)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Line> line(Partner invited) {
        return partnerships.of(invited.partnership()).map(partnership -> line(partnership, invited));
    }

    private static Line line(Partnership partnership, Partner invited) {
        return new Line(
                Said.of(
                        "partnership-needs-answer",
                        "affiliate",
                        invited.affiliate().name(),
                        "partnership",
                        partnership.name()),
                invited.path(partnership.path()) + "/invitation");
    }
}
