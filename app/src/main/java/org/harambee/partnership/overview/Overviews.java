package org.harambee.partnership.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harambee.partnership.Needs;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.activity.Activity;
import org.harambee.partnership.facts.Facts;
import org.harambee.partnership.journey.Phases;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.OverviewCard;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what the first page of a partnership shows, its own and what the modules above contribute. */
@Component
class Overviews {
    private static final int NEWEST = 6;

    private final PartnershipFrames frames;
    private final Partners partners;
    private final Phases phases;
    private final Activity activity;
    private final Facts facts;
    private final Speakers speakers;
    private final Needs needs;
    private final List<OverviewCard> cards;
    private final Clock clock;

    Overviews(
            PartnershipFrames frames,
            Partners partners,
            Phases phases,
            Activity activity,
            Facts facts,
            Speakers speakers,
            Needs needs,
            List<OverviewCard> cards,
            Clock clock) {
        this.frames = frames;
        this.partners = partners;
        this.phases = phases;
        this.activity = activity;
        this.facts = facts;
        this.speakers = speakers;
        this.needs = needs;
        this.cards = cards;
        this.clock = clock;
    }

    OverviewPage of(Partnership partnership, Viewer viewer) {
        List<Partner> all = partners.all(partnership.id());
        return new OverviewPage(
                frames.of(partnership),
                clocks(partnership, all),
                all.stream().filter(Partner::invited).toList(),
                needs.of(viewer, partnership),
                phases.of(partnership.id()),
                LocalDate.ofInstant(clock.instant(), partnership.zone()),
                cards(partnership, viewer),
                activity.newest(partnership.id(), NEWEST),
                !facts.of(partnership.id()).isEmpty(),
                speakers.actor(partnership, viewer).isPresent());
    }

    private List<OverviewCard.Card> cards(Partnership partnership, Viewer viewer) {
        return cards.stream()
                .map(card -> card.of(partnership.id().value(), partnership.path(), viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<PartnerClock> clocks(Partnership partnership, List<Partner> all) {
        Instant now = clock.instant();
        return all.stream()
                .filter(Partner::joined)
                .map(partner -> PartnerClock.of(partner, partnership.zone(), now))
                .toList();
    }
}
