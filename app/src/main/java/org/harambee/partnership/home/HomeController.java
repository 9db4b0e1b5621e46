package org.harambee.partnership.home;

import java.util.List;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {
    private final Partnerships partnerships;
    private final List<NeedsYou> needs;
    private final boolean example;

    HomeController(
            Partnerships partnerships, List<NeedsYou> needs, @Value("${harambee.example:false}") boolean example) {
        this.partnerships = partnerships;
        this.needs = needs;
        this.example = example;
    }

    @GetMapping("/")
    ModelAndView home(Viewer viewer) {
        List<NeedsYou.Line> lines =
                needs.stream().flatMap(need -> need.linesFor(viewer).stream()).toList();
        List<HomePage.Entry> entries = partnerships.all(viewer).stream()
                .map(one ->
                        new HomePage.Entry(one, partnerships.partners(one.id()).size()))
                .toList();
        return Pages.show("partnership/home/home", new HomePage(entries, lines, example));
    }
}
