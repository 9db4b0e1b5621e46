package org.harambee.innovation.prototypes.endings;

import java.util.Optional;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.PrototypeState;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.harambee.ui.Worded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends a prototype with a lesson, and begins it again. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/ending")
class EndingController {
    private static final int TEXT = 4_000;

    private final PrototypePlace place;
    private final EndingPages pages;
    private final Endings endings;

    EndingController(PrototypePlace place, EndingPages pages, Endings endings) {
        this.place = place;
        this.pages = pages;
        this.endings = endings;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return pages.show(place.find(slug, address, viewer), viewer);
    }

    @PostMapping
    ModelAndView end(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            Optional<PrototypeState> state =
                    Worded.find(PrototypeState.class, form.value("state")).filter(PrototypeState.ENDS::contains);
            if (state.isEmpty()) {
                form.refuse("state", "innovation-ending-unchosen");
            }
            Optional<Ending.Lesson> lesson = LessonForm.read(form);
            if (lesson.isPresent() && !endings.end(at, state.orElseThrow(), lesson.get(), actor)) {
                form.refuse("", "innovation-prototype-ended-already");
            }
            return form.refused()
                    ? pages.refused(place.find(slug, address, viewer), form, viewer)
                    : Pages.done(at.coded() + "/ending", "innovation-ending-ended");
        });
    }

    @PostMapping("/reopening")
    ModelAndView reopen(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            String because = form.require("because", TEXT);
            if (at.partnership().closed()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            if (!form.refused() && !endings.reopen(at, because, actor)) {
                form.refuse("", "innovation-ending-running");
            }
            return form.refused()
                    ? pages.refused(place.find(slug, address, viewer), form, viewer)
                    : Pages.done(at.coded() + "/ending", "innovation-ending-reopened");
        });
    }
}
