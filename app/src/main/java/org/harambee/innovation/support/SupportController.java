package org.harambee.innovation.support;

import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/support")
class SupportController {
    private final IdeaPlace place;
    private final Supports supports;

    SupportController(IdeaPlace place, Supports supports) {
        this.place = place;
        this.supports = supports;
    }

    @PostMapping
    ModelAndView give(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        supports.give(at.idea(), at.path(), at.actor());
        return Pages.done(at.path() + "#support", "innovation-support-kept");
    }

    @PostMapping("/withdrawal")
    ModelAndView takeBack(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        supports.takeBack(at.idea(), at.coded(), at.actor());
        return Pages.done(at.path() + "#support", "innovation-support-gone");
    }
}
