package org.harambee.partnership.partners;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.partnership.PartnerCard;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.mandates.Mandates;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PartnersController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Mandates mandates;
    private final Speakers speakers;
    private final People people;
    private final Memberships memberships;
    private final List<PartnerCard> cards;

    PartnersController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Partners partners,
            Mandates mandates,
            Speakers speakers,
            People people,
            Memberships memberships,
            List<PartnerCard> cards) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.mandates = mandates;
        this.speakers = speakers;
        this.people = people;
        this.memberships = memberships;
        this.cards = cards;
    }

    @GetMapping("/p/{slug}/partners")
    ModelAndView partners(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return Pages.show(
                "partnership/partners/partners",
                new PartnersPage(
                        frames.of(partnership),
                        partners.all(partnership.id()),
                        speakers.actor(partnership, viewer).isPresent()));
    }

    @GetMapping("/p/{slug}/partners/{code}")
    ModelAndView partner(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = partners.find(partnership.id(), code).orElseThrow(NotHere::new);
        return Pages.show("partnership/partners/partner", page(partnership, partner, viewer));
    }

    private PartnerPage page(Partnership partnership, Partner partner, Viewer viewer) {
        return new PartnerPage(
                frames.of(partnership),
                partner,
                mandates.of(partnership.id(), partner.affiliate().id()),
                cards.stream()
                        .map(card -> card.of(partnership, partner.affiliate().id(), viewer))
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.ofNullable(partner.last().by())
                        .flatMap(people::find)
                        .map(Person::userName)
                        .orElse(""),
                partner.invited()
                        && !memberships
                                .coordinated()
                                .contains(partner.affiliate().id()),
                new PartnerPage.May(
                        speakers.actorOf(partnership, partner.affiliate().id(), viewer)
                                .isPresent(),
                        speakers.coordinator(partner.affiliate().id(), viewer).isPresent(),
                        speakers.actor(partnership, viewer).isPresent()));
    }
}
