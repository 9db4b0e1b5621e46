package org.harambee.partnership.invitations;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The invitation as the invited affiliate sees it, and its answer. */
@Controller
@RequestMapping("/p/{slug}/partners/{code}")
class AnswerController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Invitations invitations;
    private final Speakers speakers;
    private final People people;

    AnswerController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Partners partners,
            Invitations invitations,
            Speakers speakers,
            People people) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.invitations = invitations;
        this.speakers = speakers;
        this.people = people;
    }

    private record Asked(Partnership partnership, Partner partner, Optional<Actor> coordinator) {
        Affiliate affiliate() {
            return partner.affiliate();
        }

        String page() {
            return partner.path(partnership.path()) + "/invitation";
        }
    }

    @GetMapping("/invitation")
    ModelAndView invitation(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Asked asked = asked(slug, code, viewer);
        String by = Optional.ofNullable(asked.partner().last().by())
                .flatMap(people::find)
                .map(Person::userName)
                .orElse("");
        return Pages.show(
                "partnership/invitations/invitation",
                new InvitationPage(
                        asked.partnership(),
                        asked.partner(),
                        partners.all(asked.partnership().id()).stream()
                                .filter(other -> !other.state().over())
                                .filter(other ->
                                        !other.id().equals(asked.partner().id()))
                                .toList(),
                        by,
                        asked.coordinator().isPresent()));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Asked asked = asked(slug, code, viewer);
        if (asked.coordinator().isEmpty()) {
            return missing(asked, viewer);
        }
        Answer answer = invitations.accept(
                asked.partnership(), asked.affiliate(), asked.coordinator().get());
        return switch (answer) {
            case Answer.Taken taken -> Pages.done(asked.partnership().path(), "partnership-invitation-accepted");
            case Answer.Late late -> Pages.done(asked.page(), "partnership-invitation-late");
        };
    }

    @PostMapping("/refusal")
    ModelAndView decline(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Asked asked = asked(slug, code, viewer);
        if (asked.coordinator().isEmpty()) {
            return missing(asked, viewer);
        }
        Answer answer = invitations.decline(
                asked.partnership(), asked.affiliate(), asked.coordinator().get());
        return switch (answer) {
            case Answer.Taken taken -> Pages.done(asked.page(), "partnership-invitation-declined");
            case Answer.Late late -> Pages.done(asked.page(), "partnership-invitation-late");
        };
    }

    private Asked asked(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visibleOrAsked(slug, viewer);
        Partner partner = partners.find(partnership.id(), code).orElseThrow(NotHere::new);
        Optional<Actor> coordinator = speakers.coordinator(partner.affiliate().id(), viewer);
        // whom a partnership asks is told to all who may see it, and to those who are asked themselves
        if (coordinator.isEmpty() && partnerships.find(slug, viewer).isEmpty()) {
            throw new NotHere();
        }
        return new Asked(partnership, partner, coordinator);
    }

    private ModelAndView missing(Asked asked, Viewer viewer) {
        return MissingMandate.answer(
                frames.of(asked.partnership()),
                viewer,
                Said.of(
                        "partnership-missing-coordinator",
                        "affiliate",
                        asked.affiliate().name()));
    }
}
