package org.harambee.innovation.juries;

import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who reviews what: given out and explained. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/assignment")
class AssignmentController {
    private final JuryPlace place;
    private final Rounds rounds;
    private final AssignmentPages pages;
    private final Planning planning;
    private final Assignments assignments;

    AssignmentController(
            JuryPlace place, Rounds rounds, AssignmentPages pages, Planning planning, Assignments assignments) {
        this.place = place;
        this.rounds = rounds;
        this.pages = pages;
        this.planning = planning;
        this.assignments = assignments;
    }

    /** The page of all; with an idea and a juror, also why they belong together or don't. */
    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        Round round = rounds.of(at.jury());
        return Pages.show(AssignmentPages.PAGE, pages.of(at, round, asked(at, round, form), form));
    }

    @PostMapping
    ModelAndView assign(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        Round round = rounds.of(at.jury());
        if (!at.jury().is(JuryState.PREPARING)
                || form.number("version") != at.jury().version()) {
            return pages.late(at, round, form);
        }
        if (round.open().ideas().isEmpty() || round.jurors().isEmpty()) {
            return pages.refused(at, round, form.refuse("", "innovation-jury-nobody-yet"));
        }
        return planning.anew(round)
                .map(planned -> switch (planned) {
                    case Planned.Plan plan ->
                        assignments.keep(at.partnership(), plan, at.keeper().orElseThrow())
                                ? Pages.done(at.path() + "/assignment", "innovation-jury-assigned")
                                : pages.late(at, round, form);
                    case Planned.NoWay none -> pages.noWay(at, round, none, form);
                })
                .orElseGet(() -> pages.busy(at, round, form));
    }

    private AssignmentPage.@Nullable Asked asked(JuryPlace.At at, Round all, Form form) {
        Optional<PersonId> juror = Change.person(form, "juror");
        if (juror.isEmpty() || form.text("idea").isEmpty()) {
            return null;
        }
        Round round = all.open();
        Optional<PersonId> reader = at.viewer().id().map(PersonId::new);
        boolean hidden = round.idea(form.value("idea"))
                .filter(idea -> AssignmentPages.wrote(round, round.ideas().get(idea), reader))
                .isPresent();
        if (hidden) {
            throw new NotHere();
        }
        return pages.pair(all, form.value("idea"), juror.get(), reader);
    }
}
