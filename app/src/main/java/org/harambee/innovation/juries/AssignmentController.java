package org.harambee.innovation.juries;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.harambee.affiliates.Actor;
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

/** Who reviews what: computed, explained, changed by hand with the cost told before, and repaired. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/assignment")
class AssignmentController {
    private static final String PAGE = "innovation/juries/assignment";
    private static final String LATE = "innovation-jury-changed-meanwhile";

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

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Round round = rounds.of(desk.jury());
        return Pages.show(PAGE, pages.of(desk, round, asked(desk, round, form), form));
    }

    @PostMapping
    ModelAndView assign(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Round round = rounds.of(desk.jury());
        if (!desk.jury().is(JuryState.PREPARING)) {
            return refused(desk, round, form.refuse("", LATE));
        }
        if (round.open().ideas().isEmpty() || round.jurors().isEmpty()) {
            return refused(desk, round, form.refuse("", "innovation-jury-nobody-yet"));
        }
        return switch (planning.anew(round)) {
            case Planned.Plan plan ->
                assignments.keep(desk.partnership(), plan, desk.keeper().orElseThrow())
                        ? Pages.done(desk.path() + "/assignment", "innovation-jury-assigned")
                        : refused(desk, round, form.refuse("", LATE));
            case Planned.NoWay none -> noWay(desk, round, none, form);
        };
    }

    @PostMapping("/changes")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Round all = rounds.of(desk.jury());
        Round round = all.open();
        Pair pair = round.idea(form.value("idea"))
                .filter(idea -> !hidden(desk, round, idea))
                .flatMap(idea -> person(form, "juror").flatMap(round::juror).map(juror -> round.pair(idea, juror)))
                .orElseThrow(NotHere::new);
        boolean wanted = form.has("wanted", "yes");
        return done(
                desk,
                all,
                () -> planning.repaired(all.deciding(pair, wanted)),
                form,
                (plan, keeper) -> assignments.decide(desk.partnership(), plan, pair, wanted, keeper));
    }

    @PostMapping("/departures")
    ModelAndView leave(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Round all = rounds.of(desk.jury());
        PersonId juror =
                person(form, "juror").filter(one -> all.juror(one).isPresent()).orElseThrow(NotHere::new);
        return done(
                desk,
                all,
                () -> planning.repaired(all.without(juror)),
                form,
                (plan, keeper) -> assignments.repair(desk.partnership(), plan, Optional.of(juror), keeper));
    }

    @PostMapping("/repair")
    ModelAndView repair(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Round all = rounds.of(desk.jury());
        return done(
                desk,
                all,
                () -> planning.repaired(all),
                form,
                (plan, keeper) -> assignments.repair(desk.partnership(), plan, Optional.empty(), keeper));
    }

    /** Keeps a plan; false where the round has changed since it was looked at. */
    private interface Keep {
        boolean kept(Planned.Plan plan, Actor keeper);
    }

    private ModelAndView done(JuryPlace.Desk desk, Round all, Supplier<Planned> plans, Form form, Keep keep) {
        if (desk.jury().is(JuryState.CLOSED)
                || form.number("version") != desk.jury().version()) {
            return refused(desk, all, form.refuse("", LATE));
        }
        return switch (plans.get()) {
            case Planned.Plan plan ->
                keep.kept(plan, desk.keeper().orElseThrow())
                        ? Pages.done(desk.path() + "/assignment", "innovation-jury-adjusted")
                        : refused(desk, all, form.refuse("", LATE));
            case Planned.NoWay none -> noWay(desk, all, none, form);
        };
    }

    private AssignmentPage.@Nullable Asked asked(JuryPlace.Desk desk, Round all, Form form) {
        Round round = all.open();
        Optional<PersonId> reader = desk.viewer().id().map(PersonId::new);
        Optional<PersonId> juror = person(form, "juror");
        if (juror.isPresent() && form.text("idea").isPresent()) {
            boolean hidden = round.idea(form.value("idea"))
                    .filter(idea -> hidden(desk, round, idea))
                    .isPresent();
            if (hidden) {
                throw new NotHere();
            }
            return pages.pair(all, form.value("idea"), juror.get(), reader);
        }
        if (desk.jury().is(JuryState.CLOSED)) {
            return null;
        }
        return person(form, "leaves")
                .filter(one -> all.juror(one).isPresent())
                .map(one -> pages.leaving(all, one, reader))
                .orElseGet(() -> form.has("repair", "yes") ? pages.repair(all, reader) : null);
    }

    private ModelAndView noWay(JuryPlace.Desk desk, Round all, Planned.NoWay none, Form form) {
        form.refuse("", "innovation-jury-no-way");
        return Pages.refused(PAGE, pages.of(desk, all, pages.none(none), form));
    }

    private ModelAndView refused(JuryPlace.Desk desk, Round all, Form form) {
        return Pages.refused(PAGE, pages.of(desk, all, null, form));
    }

    // nobody learns who reviews what they wrote
    private static boolean hidden(JuryPlace.Desk desk, Round round, int idea) {
        return AssignmentPages.wrote(
                round, round.ideas().get(idea), desk.viewer().id().map(PersonId::new));
    }

    private static Optional<PersonId> person(Form form, String field) {
        try {
            return form.text(field).map(UUID::fromString).map(PersonId::new);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
