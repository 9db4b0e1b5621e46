package org.harambee.partnership.departures;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.mandates.Mandates;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.Form;
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

@Controller
@RequestMapping("/p/{slug}/partners/{code}/departure")
class DepartureController {
    private static final String TEMPLATE = "partnership/departures/departure";
    private static final int LONGEST = 2000;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Mandates mandates;
    private final Speakers speakers;
    private final Departures departures;

    DepartureController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Partners partners,
            Mandates mandates,
            Speakers speakers,
            Departures departures) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.mandates = mandates;
        this.speakers = speakers;
        this.departures = departures;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = partner(partnership, code);
        if (speakers.coordinator(partner.affiliate().id(), viewer).isEmpty()) {
            return missing(partnership, partner, viewer);
        }
        return partner.joined()
                ? Pages.show(TEMPLATE, page(partnership, partner, Form.empty()))
                : Pages.to(partner.path(partnership.path()));
    }

    @PostMapping
    ModelAndView leave(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = partner(partnership, code);
        Optional<Actor> actor = speakers.coordinator(partner.affiliate().id(), viewer);
        if (actor.isEmpty()) {
            return missing(partnership, partner, viewer);
        }
        String reason = form.allow("reason", LONGEST);
        String handover = form.require("handover", LONGEST);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(partnership, partner, form));
        }
        boolean left = departures.leave(partnership, partner.affiliate(), reason, handover, actor.get());
        return Pages.done(
                onward(slug, partner, partnership, viewer), left ? "partnership-left" : "partnership-left-before");
    }

    private Partner partner(Partnership partnership, String code) {
        return partners.find(partnership.id(), code).orElseThrow(NotHere::new);
    }

    private DeparturePage page(Partnership partnership, Partner partner, Form form) {
        List<Partner> joined = partners.joined(partnership.id());
        return new DeparturePage(
                frames.of(partnership),
                partner,
                mandates.of(partnership.id(), partner.affiliate().id()).size(),
                joined.size() == 1,
                form);
    }

    // who leaves a partnership that is open to its partners only no longer sees it
    private String onward(String slug, Partner partner, Partnership partnership, Viewer viewer) {
        return partnerships.find(slug, viewer).isPresent() ? partner.path(partnership.path()) : "/";
    }

    private ModelAndView missing(Partnership partnership, Partner partner, Viewer viewer) {
        return MissingMandate.answer(
                frames.of(partnership),
                viewer,
                Said.of(
                        "partnership-missing-coordinator",
                        "affiliate",
                        partner.affiliate().name()));
    }
}
