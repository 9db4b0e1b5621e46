package org.harambee.innovation.prototypes.demoday;

import org.harambee.partnership.Desk;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate call a demo day off, and say that it takes place after all. */
@Controller
@RequestMapping("/p/{slug}/prototypes/demo-days/{code}/calling-off")
class CallingOffController {
    private static final String PAGE = "innovation/prototypes/demoday/demo-day";
    private static final int TEXT = 1_000;

    private final Desk desk;
    private final DemoDays days;
    private final DemoDayPages pages;

    CallingOffController(Desk desk, DemoDays days, DemoDayPages pages) {
        this.desk = desk;
        this.days = days;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView callOff(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            DemoDay day = pages.find(frame, code);
            String because = form.require("because", TEXT);
            if (!form.refused() && !days.callOff(frame.partnership(), day, because, actor)) {
                form.refuse("", "innovation-demo-day-off-already");
            }
            return form.refused()
                    ? Pages.refused(PAGE, pages.of(frame, pages.find(frame, code), form, viewer))
                    : Pages.done(day.path(frame.partnership().path()), "innovation-demo-day-is-off");
        });
    }

    @PostMapping("/removal")
    ModelAndView reinstate(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            DemoDay day = pages.find(frame, code);
            days.reinstate(frame.partnership(), day, actor);
            return Pages.done(day.path(frame.partnership().path()), "innovation-demo-day-is-on");
        });
    }
}
