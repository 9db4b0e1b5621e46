package org.harambee.innovation.prototypes.team;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.harambee.affiliates.Actor;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The team of a prototype, what it looks for, and whom it asks. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/team")
class TeamController {
    private static final int LINE = 160;
    static final int TEXT = 2_000;
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}(?:[.,]\\d)?");

    private final PrototypePlace place;
    private final TeamPages pages;
    private final Joining joining;
    private final People people;
    private final Once once;

    TeamController(PrototypePlace place, TeamPages pages, Joining joining, People people, Once once) {
        this.place = place;
        this.pages = pages;
        this.joining = joining;
        this.people = people;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return pages.show(place.find(slug, address, viewer), viewer);
    }

    @PostMapping("/roles")
    ModelAndView open(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            Role role = new Role(new UUID(0, 0), form.require("title", LINE), form.allow("takes", TEXT), hours(form));
            if (form.refused()) {
                return pages.refused(at, form, viewer);
            }
            return once.attempted(form, viewer.person(), () -> joining.open(at, role, actor))
                    .map(path -> Pages.done(path, "innovation-role-opened"))
                    .orElseGet(() -> pages.refused(
                            place.find(slug, address, viewer),
                            form.refuse("", "innovation-prototype-ended-already"),
                            viewer));
        });
    }

    @PostMapping("/roles/{role}/closing")
    ModelAndView close(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable UUID role,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            if (form.refused()) {
                return pages.refused(at, form, viewer);
            }
            joining.close(at, role, actor);
            return Pages.done(at.coded() + "/team", "innovation-role-closed");
        });
    }

    /** Asks somebody by their user name. */
    @PostMapping("/invitations")
    ModelAndView invite(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            String name = form.require("user-name", LINE);
            String sentence = form.require("invitation", TEXT);
            Optional<Person> person = people.ofUserName(name);
            if (!name.isEmpty() && person.isEmpty()) {
                form.refuse("user-name", "innovation-author-unknown");
            }
            if (person.filter(one -> !joining.sees(at, one.id())).isPresent()) {
                form.refuse("user-name", "innovation-team-unseen");
            }
            if (!form.refused() && !invited(at, person.orElseThrow(), sentence, actor)) {
                form.refuse("user-name", "innovation-team-already");
            }
            return form.refused()
                    ? pages.refused(at, form, viewer)
                    : Pages.done(at.coded() + "/team", "innovation-team-invited");
        });
    }

    @PostMapping("/departure")
    ModelAndView leave(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            if (!at.keeping()) {
                form.refuse("", "innovation-prototype-partnership-closed");
            }
            String handover = form.require("handover", TEXT);
            if (!form.refused() && !joining.leave(at, handover, actor)) {
                form.refuse("", "innovation-team-last");
            }
            return form.refused()
                    ? pages.refused(at, form, viewer)
                    : Pages.done(at.coded() + "/team", "innovation-team-left");
        });
    }

    /** Joins without asking, where the viewer may. */
    @PostMapping("/membership")
    ModelAndView takePart(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        viewer.person();
        if (at.member().isEmpty()) {
            joining.takePart(at, joining.unasked(at, viewer).orElseThrow(NotHere::new));
        }
        return Pages.done(at.coded() + "/team", "innovation-team-joined");
    }

    private boolean invited(PrototypePlace.At at, Person person, String sentence, Actor by) {
        return !pages.building(at, person.id()) && joining.ask(at, null, new Actor(person.id(), null), by, sentence);
    }

    private static @Nullable BigDecimal hours(Form form) {
        String typed = form.text("hours").orElse("");
        if (typed.isEmpty()) {
            return null;
        }
        if (!HOURS.matcher(typed).matches() || new BigDecimal(typed.replace(',', '.')).signum() == 0) {
            form.refuse("hours", "innovation-role-hours-odd");
            return null;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }
}
