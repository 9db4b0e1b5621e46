package org.harambee.playbook.lessons;

import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate decline a lesson, and say why. */
@Controller
@RequestMapping("/p/{slug}/playbook/lessons/{prototype}/decline")
class DeclineController {
    private static final String TEMPLATE = "playbook/lessons/decline";
    private static final int LONGEST = 1_000;

    private final Desk desk;
    private final Lessons lessons;

    DeclineController(Desk desk, Lessons lessons) {
        this.desk = desk;
        this.lessons = lessons;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String slug, @PathVariable String prototype, Viewer viewer) {
        return desk.forMandated(
                slug,
                viewer,
                (frame, actor) -> Pages.show(TEMPLATE, new DeclinePage(frame, lesson(frame, prototype), Form.empty())));
    }

    @PostMapping
    ModelAndView decline(@PathVariable String slug, @PathVariable String prototype, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            String playbook = frame.partnership().path() + "/playbook";
            return lessons.waiting(frame.partnership(), prototype)
                    .map(lesson -> decline(frame, lesson, form, actor))
                    .orElseGet(() -> Pages.done(playbook, "playbook-lesson-gone"));
        });
    }

    private ModelAndView decline(PartnershipFrame frame, PrototypeLesson lesson, Form form, Actor by) {
        String reason = form.require("reason", LONGEST);
        if (!Wording.stands(lesson, form) || form.refused()) {
            return Pages.refused(TEMPLATE, new DeclinePage(frame, lesson, form));
        }
        lessons.decline(frame.partnership(), lesson, reason, by);
        return Pages.done(frame.partnership().path() + "/playbook", "playbook-lesson-declined");
    }

    private PrototypeLesson lesson(PartnershipFrame frame, String prototype) {
        return lessons.waiting(frame.partnership(), prototype).orElseThrow(NotHere::new);
    }
}
