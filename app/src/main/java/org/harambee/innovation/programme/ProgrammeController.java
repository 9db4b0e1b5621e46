package org.harambee.innovation.programme;

import java.time.Clock;
import java.util.List;
import org.harambee.innovation.Programme;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProgrammeController {
    private final Desk desk;
    private final Programme programme;
    private final List<StepLink> links;
    private final Clock clock;

    ProgrammeController(Desk desk, Programme programme, List<StepLink> links, Clock clock) {
        this.desk = desk;
        this.programme = programme;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/p/{slug}/programme")
    ModelAndView programme(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        PartnershipId partnership = frame.partnership().id();
        return Pages.show(
                "innovation/programme/programme",
                new ProgrammePage(
                        frame,
                        programme.phases(partnership),
                        programme.openCalls(partnership),
                        links,
                        clock.instant(),
                        desk.mandated(frame, viewer)));
    }
}
