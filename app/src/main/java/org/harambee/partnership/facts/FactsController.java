package org.harambee.partnership.facts;

import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FactsController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Facts facts;

    FactsController(Partnerships partnerships, PartnershipFrames frames, Facts facts) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.facts = facts;
    }

    @GetMapping("/p/{slug}/facts")
    ModelAndView facts(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return Pages.show("partnership/facts/facts", new FactsPage(frames.of(partnership), facts.of(partnership.id())));
    }
}
