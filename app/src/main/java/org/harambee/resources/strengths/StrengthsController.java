package org.harambee.resources.strengths;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StrengthsController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Strengths strengths;
    private final Affiliates affiliates;
    private final Speakers speakers;

    StrengthsController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Strengths strengths,
            Affiliates affiliates,
            Speakers speakers) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.strengths = strengths;
        this.affiliates = affiliates;
        this.speakers = speakers;
    }

    @GetMapping("/p/{slug}/strengths")
    ModelAndView strengths(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        List<AffiliateId> partners = partnerships.partners(partnership.id());
        Map<AffiliateId, Affiliate> names = affiliates.named(partners);
        List<Strength> all = strengths.of(partnership.id());
        List<StrengthsPage.Group> groups = partners.stream()
                .flatMap(partner -> Stream.ofNullable(names.get(partner)))
                .map(partner -> group(partnership, partner, all, viewer))
                .toList();
        return Pages.show("resources/strengths/strengths", new StrengthsPage(frames.of(partnership), groups));
    }

    private StrengthsPage.Group group(Partnership partnership, Affiliate partner, List<Strength> all, Viewer viewer) {
        return new StrengthsPage.Group(
                partner,
                all.stream()
                        .filter(strength -> strength.partner().equals(partner.id()))
                        .toList(),
                speakers.actorOf(partnership, partner.id(), viewer).isPresent());
    }
}
