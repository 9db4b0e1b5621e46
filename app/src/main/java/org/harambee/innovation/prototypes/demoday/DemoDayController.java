package org.harambee.innovation.prototypes.demoday;

import java.time.Clock;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The demo days of a partnership, one of them, and its session in a gathering. */
@Controller
@RequestMapping("/p/{slug}/prototypes")
class DemoDayController {
    private static final String LIST = "innovation/prototypes/demoday/demo-days";
    private static final String PAGE = "innovation/prototypes/demoday/demo-day";
    private static final int LINE = 200;

    private final Desk desk;
    private final DemoDays days;
    private final DemoDayPages pages;
    private final Proposing proposing;
    private final Clock clock;

    DemoDayController(Desk desk, DemoDays days, DemoDayPages pages, Proposing proposing, Clock clock) {
        this.desk = desk;
        this.days = days;
        this.pages = pages;
        this.proposing = proposing;
        this.clock = clock;
    }

    @GetMapping("/demo-days")
    ModelAndView list(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        return Pages.show(
                LIST,
                new DemoDaysPage(
                        frame, days.of(frame.partnership().id()), clock.instant(), desk.mandated(frame, viewer)));
    }

    /** The address of the time when a partnership had one demo day, to which activities lead. */
    @GetMapping("/demo-day")
    ModelAndView former(@PathVariable String slug, Viewer viewer) {
        return Pages.to(DemoDay.list(desk.frame(slug, viewer).partnership().path()));
    }

    @GetMapping("/demo-days/{code}")
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        return Pages.show(PAGE, pages.of(frame, pages.find(frame, code), Form.empty(), viewer));
    }

    /** Proposes its session to a gathering that takes some. */
    @PostMapping("/demo-days/{code}/session")
    ModelAndView propose(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            DemoDay day = pages.find(frame, code);
            String[] chosen = form.require("session", LINE).split("/", 2);
            if (!form.refused()) {
                refuse(form, propose(frame, day, chosen, actor, viewer));
            }
            return form.refused()
                    ? Pages.refused(PAGE, pages.of(frame, day, form, viewer))
                    : Pages.done(day.path(frame.partnership().path()), "innovation-demo-day-proposed");
        });
    }

    /** It is held in no session any more: that was declined, or taken back there. */
    @PostMapping("/demo-days/{code}/session/removal")
    ModelAndView release(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            DemoDay day = pages.find(frame, code);
            days.release(frame.partnership(), day, actor);
            return Pages.done(day.path(frame.partnership().path()), "innovation-demo-day-is-released");
        });
    }

    private Proposal propose(PartnershipFrame frame, DemoDay day, String[] chosen, Actor by, Viewer viewer) {
        return chosen.length < 2
                ? new Proposal.Refused()
                : proposing.propose(frame.partnership(), day, chosen[0], chosen[1], viewer.language(), by);
    }

    private static void refuse(Form form, Proposal proposal) {
        switch (proposal) {
            case Proposal.Proposed(var path) -> {}
            case Proposal.Refused() -> form.refuse("session", "innovation-demo-day-not-proposed");
            case Proposal.CalledOff() -> form.refuse("", "innovation-demo-day-off-closed");
            case Proposal.Past() -> form.refuse("", "innovation-demo-day-is-past");
            case Proposal.TooLong(var length, var limit) ->
                form.refuse("", "innovation-demo-day-too-long", "length", length, "limit", limit);
        }
    }
}
