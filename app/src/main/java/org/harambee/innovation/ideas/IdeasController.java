package org.harambee.innovation.ideas;

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
class IdeasController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Ideas ideas;

    IdeasController(Partnerships partnerships, PartnershipFrames frames, Ideas ideas) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.ideas = ideas;
    }

    @GetMapping("/p/{slug}/ideas")
    ModelAndView ideas(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return Pages.show("innovation/ideas/ideas", new IdeasPage(frames.of(partnership), ideas.of(partnership.id())));
    }
}
