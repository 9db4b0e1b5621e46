package org.harambee.partnership.invitations;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.choosing.AffiliateSearch;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking further affiliates, and taking an invitation back: for everyone with a mandate. */
@Controller
class InvitingController {
    private static final String TEMPLATE = "partnership/invitations/inviting";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Invitations invitations;
    private final Speakers speakers;
    private final AffiliateSearch search;

    InvitingController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Partners partners,
            Invitations invitations,
            Speakers speakers,
            AffiliateSearch search) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.invitations = invitations;
        this.speakers = speakers;
        this.search = search;
    }

    @GetMapping("/p/{slug}/partners/invitations")
    ModelAndView choose(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(TEMPLATE, page(partnership, form, viewer));
    }

    @PostMapping("/p/{slug}/partners/invitations")
    ModelAndView invite(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        List<Affiliate> ticked = search.ticked(form);
        if (form.has("search", "on")) {
            return Pages.to(AffiliateSearch.address(partnership.path() + "/partners/invitations", form, ticked));
        }
        if (ticked.isEmpty()) {
            form.refuse("", "partnership-choose-nobody");
            return Pages.refused(TEMPLATE, page(partnership, form, viewer));
        }
        int invited = invitations.invite(partnership, ticked, actor.get());
        return Pages.done(
                partnership.path() + "/partners",
                invited > 0 ? "partnership-inviting-done" : "partnership-inviting-before");
    }

    @PostMapping("/p/{slug}/partners/{code}/withdrawal")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = partners.find(partnership.id(), code).orElseThrow(NotHere::new);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        Answer answer = invitations.withdraw(partnership, partner.affiliate(), actor.get());
        return switch (answer) {
            case Answer.Taken taken -> Pages.done(partner.path(partnership.path()), "partnership-invitation-withdrawn");
            case Answer.Late late -> Pages.done(partner.path(partnership.path()), "partnership-invitation-late");
        };
    }

    private InvitingPage page(Partnership partnership, Form form, Viewer viewer) {
        List<org.harambee.affiliates.AffiliateId> taken = partners.all(partnership.id()).stream()
                .filter(partner -> !partner.state().over())
                .map(partner -> partner.affiliate().id())
                .toList();
        return new InvitingPage(frames.of(partnership), search.find(form, viewer, taken), form);
    }
}
