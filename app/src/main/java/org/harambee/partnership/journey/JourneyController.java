package org.harambee.partnership.journey;

import java.time.Clock;
import java.time.LocalDate;
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
class JourneyController {
    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Phases phases;
    private final Speakers speakers;
    private final Clock clock;

    JourneyController(
            Partnerships partnerships, PartnershipFrames frames, Phases phases, Speakers speakers, Clock clock) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.phases = phases;
        this.speakers = speakers;
        this.clock = clock;
    }

    @GetMapping("/p/{slug}/journey")
    ModelAndView journey(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return Pages.show(
                "partnership/journey/journey",
                new JourneyPage(
                        frames.of(partnership),
                        phases.of(partnership.id()),
                        LocalDate.ofInstant(clock.instant(), partnership.zone()),
                        speakers.actor(partnership, viewer).isPresent()));
    }
}
