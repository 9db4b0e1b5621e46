package org.harambee.partnership.home;

import java.util.List;
import java.util.Map;
import org.harambee.partnership.Needs;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {
    private final Partnerships partnerships;
    private final Needs needs;
    private final boolean example;

    HomeController(Partnerships partnerships, Needs needs, @Value("${harambee.example:false}") boolean example) {
        this.partnerships = partnerships;
        this.needs = needs;
        this.example = example;
    }

    @GetMapping("/")
    ModelAndView home(Viewer viewer) {
        List<Partnership> seen = partnerships.all(viewer);
        Map<PartnershipId, Integer> sizes =
                partnerships.sizes(seen.stream().map(Partnership::id).toList());
        List<HomePage.Entry> entries = seen.stream()
                .map(one -> new HomePage.Entry(one, sizes.getOrDefault(one.id(), 0)))
                .toList();
        return Pages.show("partnership/home/home", new HomePage(entries, needs.of(viewer, seen), example));
    }
}
