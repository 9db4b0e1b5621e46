package org.harambee.partnership.home;

import java.util.List;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {
    private final Partnerships partnerships;
    private final List<NeedsYou> needs;

    HomeController(Partnerships partnerships, List<NeedsYou> needs) {
        this.partnerships = partnerships;
        this.needs = needs;
    }

    @GetMapping("/")
    ModelAndView home(Viewer viewer) {
        List<NeedsYou.Line> lines =
                needs.stream().flatMap(need -> need.linesFor(viewer).stream()).toList();
        return Pages.show("partnership/home/home", new HomePage(partnerships.all(viewer), lines));
    }
}
