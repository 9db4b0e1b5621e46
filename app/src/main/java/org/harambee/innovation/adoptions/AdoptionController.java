package org.harambee.innovation.adoptions;

import java.time.Clock;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of an adoption: its people tell how it went, and may end it. */
@Controller
@RequestMapping("/p/{slug}/adoptions/{code}")
class AdoptionController {
    private static final String TEMPLATE = "innovation/adoptions/adoption";
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private final AdoptionPlace place;
    private final AdoptionPages pages;
    private final Adopting adopting;
    private final Once once;
    private final Clock clock;

    AdoptionController(AdoptionPlace place, AdoptionPages pages, Adopting adopting, Once once, Clock clock) {
        this.place = place;
        this.pages = pages;
        this.adopting = adopting;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return Pages.show(TEMPLATE, pages.of(place.adoption(slug, code, viewer), Form.empty(), viewer));
    }

    @PostMapping("/reports")
    ModelAndView tell(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return place.forAdopter(slug, code, viewer, (at, actor) -> {
            Report report = new Report(
                    form.require("text", LONGEST_TEXT),
                    WebAddress.read(form, "link"),
                    Words.language(form),
                    clock.instant(),
                    viewer.person());
            return form.refused()
                    ? Pages.refused(TEMPLATE, pages.of(at, form, viewer))
                    : Pages.done(
                            once.sent(
                                    form,
                                    viewer.person(),
                                    () -> adopting.tell(at.partnership(), at.adoption(), report, actor)),
                            "innovation-adoption-told");
        });
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        return place.forAdopter(slug, code, viewer, (at, actor) -> {
            String reason = form.require("reason", LONGEST_REASON);
            if (form.refused()) {
                return Pages.refused(TEMPLATE, pages.of(at, form, viewer));
            }
            adopting.end(at.partnership(), at.adoption(), reason, actor);
            return Pages.done(at.path(), "innovation-adoption-ended");
        });
    }
}
