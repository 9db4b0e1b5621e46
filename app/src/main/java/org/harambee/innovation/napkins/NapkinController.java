package org.harambee.innovation.napkins;

import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/napkin")
class NapkinController {
    private static final String FORM = "innovation/napkins/napkin";

    private final IdeaPlace place;
    private final Revising revising;

    NapkinController(IdeaPlace place, Revising revising) {
        this.place = place;
        this.revising = revising;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.open(slug, address, viewer);
        return at.standing().mayChange()
                ? Pages.show(
                        FORM,
                        new NapkinPage(
                                at,
                                null,
                                NapkinForm.filled(at.idea().napkin(), at.idea().version())))
                : missing(at, viewer);
    }

    @PostMapping
    ModelAndView change(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        if (!at.standing().mayChange()) {
            return missing(at, viewer);
        }
        at.shut().ifPresent(why -> form.refuse("", why));
        Napkin napkin = NapkinForm.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new NapkinPage(at, null, form));
        }
        Actor actor = at.actor();
        return switch (revising.revise(at.partnership(), at.idea(), napkin, form.number("version"), actor)) {
            case Revised.Saved(var path) -> Pages.done(path, "innovation-idea-changed");
            case Revised.Overtaken(var current) -> {
                Form again = NapkinForm.filled(napkin, current.version()).refuse("", "ui-overtaken");
                yield Pages.refused(FORM, new NapkinPage(at.with(current), napkin, again));
            }
        };
    }

    private static ModelAndView missing(IdeaPlace.OfIdea at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-idea-missing-author"));
    }
}
