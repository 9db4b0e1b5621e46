package org.harambee.innovation.juries;

import org.harambee.identity.PersonId;
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

/** Who reviews what is changed: what a change would cost is planned and told first, then it is made as told. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/assignment")
class ChangeController {
    private final JuryPlace place;
    private final Rounds rounds;
    private final AssignmentPages pages;
    private final Planning planning;
    private final Assignments assignments;

    ChangeController(
            JuryPlace place, Rounds rounds, AssignmentPages pages, Planning planning, Assignments assignments) {
        this.place = place;
        this.rounds = rounds;
        this.pages = pages;
        this.planning = planning;
        this.assignments = assignments;
    }

    /** Here stands only what was just planned: who comes again, as in another language, begins at the page of all. */
    @GetMapping("/plans")
    ModelAndView again(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return Pages.to(place.find(slug, code, viewer).path() + "/assignment");
    }

    @PostMapping("/plans")
    ModelAndView plan(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        return forKeeper(
                place.find(slug, code, viewer),
                form,
                (at, all, change) -> planning.repaired(change.in(all))
                        .map(planned -> Pages.show(
                                AssignmentPages.PAGE, pages.of(at, all, pages.planned(at, all, change, planned), form)))
                        .orElseGet(() -> pages.busy(at, all, form)));
    }

    @PostMapping("/changes")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        return forKeeper(
                place.find(slug, code, viewer),
                form,
                (at, all, change) -> planning.repaired(change.in(all))
                        .map(planned -> switch (planned) {
                            case Planned.Plan plan ->
                                assignments.change(
                                                at.partnership(),
                                                plan,
                                                change,
                                                at.keeper().orElseThrow())
                                        ? Pages.done(at.path() + "/assignment", "innovation-jury-adjusted")
                                        : pages.late(at, all, form);
                            case Planned.NoWay none -> pages.noWay(at, all, none, form);
                        })
                        .orElseGet(() -> pages.busy(at, all, form)));
    }

    private interface Then {
        ModelAndView answer(JuryPlace.At at, Round all, Change change);
    }

    // nothing is planned of a round that is closed or has changed since it was looked at
    private ModelAndView forKeeper(JuryPlace.At at, Form form, Then then) {
        if (!at.kept()) {
            return at.missing();
        }
        Round all = rounds.of(at.jury());
        if (at.jury().is(JuryState.CLOSED)
                || form.number("version") != at.jury().version()) {
            return pages.late(at, all, form);
        }
        Change change =
                Change.read(form, all).filter(one -> !hidden(at, all, one)).orElseThrow(NotHere::new);
        return then.answer(at, all, change);
    }

    // nobody learns who reviews what they wrote
    private static boolean hidden(JuryPlace.At at, Round all, Change change) {
        return change instanceof Change.ByHand byHand
                && all.idea(byHand.code())
                        .filter(idea -> AssignmentPages.wrote(
                                all, all.ideas().get(idea), at.viewer().id().map(PersonId::new)))
                        .isPresent();
    }
}
