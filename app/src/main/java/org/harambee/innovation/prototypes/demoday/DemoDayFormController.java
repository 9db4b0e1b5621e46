package org.harambee.innovation.prototypes.demoday;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate plan demo days. */
@Controller
@RequestMapping("/p/{slug}/prototypes/demo-days")
class DemoDayFormController {
    private static final String PAGE = "innovation/prototypes/demoday/day";

    private final Desk desk;
    private final DemoDays days;
    private final Once once;

    DemoDayFormController(Desk desk, DemoDays days, Once once) {
        this.desk = desk;
        this.days = days;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Form form = DemoDayForm.blank(frame.partnership().zone());
            return Pages.show(PAGE, new DemoDayFormPage(frame, null, null, form));
        });
    }

    @PostMapping
    ModelAndView plan(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Optional<DemoDay.Facts> facts = DemoDayForm.read(form);
            return facts.isEmpty()
                    ? Pages.refused(PAGE, new DemoDayFormPage(frame, null, null, form))
                    : Pages.done(
                            once.sent(form, viewer.person(), () -> days.plan(frame.partnership(), facts.get(), actor)),
                            "innovation-demo-day-saved");
        });
    }

    @GetMapping("/{code}/facts")
    ModelAndView facts(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            DemoDay day = day(frame, code);
            return Pages.show(
                    PAGE, new DemoDayFormPage(frame, day, null, DemoDayForm.filled(day.facts(), day.version())));
        });
    }

    @PostMapping("/{code}/facts")
    ModelAndView revise(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> revise(frame, day(frame, code), form, actor));
    }

    private ModelAndView revise(PartnershipFrame frame, DemoDay day, Form form, Actor by) {
        Optional<DemoDay.Facts> facts = DemoDayForm.read(form);
        if (facts.isEmpty()) {
            return Pages.refused(PAGE, new DemoDayFormPage(frame, day, null, form));
        }
        if (days.revise(frame.partnership(), day, facts.get(), form.number("version"), by)) {
            return Pages.done(day.path(frame.partnership().path()), "innovation-demo-day-saved");
        }
        DemoDay stands = day(frame, day.code());
        Form again = DemoDayForm.filled(facts.get(), stands.version()).refuse("", "ui-overtaken");
        return Pages.refused(PAGE, new DemoDayFormPage(frame, stands, facts.get(), again));
    }

    private DemoDay day(PartnershipFrame frame, String code) {
        return days.find(frame.partnership().id(), code).orElseThrow(NotHere::new);
    }
}
