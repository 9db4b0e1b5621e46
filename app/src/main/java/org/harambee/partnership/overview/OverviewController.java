package org.harambee.partnership.overview;

import org.harambee.partnership.Partnerships;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OverviewController {
    private final Partnerships partnerships;
    private final Overviews overviews;

    OverviewController(Partnerships partnerships, Overviews overviews) {
        this.partnerships = partnerships;
        this.overviews = overviews;
    }

    @GetMapping("/p/{slug}")
    ModelAndView overview(@PathVariable String slug, Viewer viewer) {
        return Pages.show("partnership/overview/overview", overviews.of(partnerships.visible(slug, viewer), viewer));
    }
}
