package org.harambee.resources.needs;

import org.harambee.affiliates.Actor;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate ask for what their affiliate needs, and put it into other words. */
@Controller
@RequestMapping("/p/{slug}/needs")
class NeedFormController {
    private static final String FORM = "resources/needs/form";

    private final Desk desk;
    private final NeedDesk needs;
    private final Asking asking;
    private final Once once;

    NeedFormController(Desk desk, NeedDesk needs, Asking asking, Once once) {
        this.desk = desk;
        this.needs = needs;
        this.asking = asking;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> Pages.show(FORM, page(frame, Form.empty())));
    }

    @PostMapping
    ModelAndView ask(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Wording wording = Wording.read(form);
            return form.refused()
                    ? Pages.refused(FORM, page(frame, form))
                    : Pages.done(
                            once.sent(
                                    form, viewer.person(), () -> asking.ask(frame.partnership(), wording, null, actor)),
                            "resources-need-saved");
        });
    }

    @GetMapping("/{address}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return needs.forAsker(slug, address, viewer, (at, actor) -> {
            Form form = at.need().wording().form(at.need().version());
            return Pages.show(FORM, new NeedFormPage(at.frame(), at.need(), null, form));
        });
    }

    @PostMapping("/{address}/edit")
    ModelAndView change(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return needs.forAsker(slug, address, viewer, (at, actor) -> change(at, form, actor));
    }

    private ModelAndView change(NeedDesk.At at, Form form, Actor by) {
        Wording wording = Wording.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new NeedFormPage(at.frame(), at.need(), null, form));
        }
        Revised<Need> revised = asking.revise(at.partnership(), at.need(), wording, form.number("version"), by);
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "resources-need-changed");
            case Revised.Overtaken(var current) -> {
                Form again = wording.form(current.version()).refuse("", "ui-overtaken");
                yield Pages.refused(FORM, new NeedFormPage(at.frame(), current, wording, again));
            }
        };
    }

    private static NeedFormPage page(PartnershipFrame frame, Form form) {
        return new NeedFormPage(frame, null, null, form);
    }
}
