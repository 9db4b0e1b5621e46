package org.harambee.innovation.prototypes.team;

import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking to join a team, and the answers to it. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/team/requests")
class RequestController {
    private static final int TEXT = 2_000;

    private final PrototypePlace place;
    private final TeamPages pages;
    private final Joining joining;
    private final Requests requests;
    private final Roles roles;

    RequestController(PrototypePlace place, TeamPages pages, Joining joining, Requests requests, Roles roles) {
        this.place = place;
        this.pages = pages;
        this.joining = joining;
        this.requests = requests;
        this.roles = roles;
    }

    @PostMapping
    ModelAndView ask(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Actor joiner = joining.actor(at.partnership(), viewer);
        at.shut().ifPresent(why -> form.refuse("", why));
        String sentence = form.require("sentence", TEXT);
        @Nullable Role role = role(at, form);
        if (at.member().isPresent()) {
            form.refuse("", "innovation-team-already");
        }
        if (form.refused()) {
            return pages.refused(at, form, viewer);
        }
        // asked before, it waits already: a second click says the same
        joining.ask(at, role, joiner, null, sentence);
        return Pages.done(at.coded() + "/team", "innovation-team-asked");
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Form form, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        UUID person = viewer.person();
        boolean accepted = form.has("answer", "accepted");
        Optional<Request> request = requests.waiting(at.prototype().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (request.isEmpty()) {
            return Pages.done(at.coded() + "/team", "innovation-team-answered-before");
        }
        boolean own = request.get().joiner().personId().equals(person);
        boolean team = at.member().isPresent();
        boolean answers = request.get().toTeam() ? team : own;
        boolean takesBack = !accepted && (request.get().toTeam() ? own : team);
        if (!answers && !takesBack) {
            throw new NotHere();
        }
        if (at.partnership().closed()) {
            form.refuse("", "innovation-prototype-partnership-closed");
        }
        String reason = form.allow("reason-" + id, TEXT);
        Actor by = at.member().orElseGet(() -> joining.actor(at.partnership(), viewer));
        if (!form.refused() && !joining.answer(at, request.get(), accepted, reason, by)) {
            form.refuse("", "innovation-team-answered-before");
        }
        return form.refused()
                ? pages.refused(place.find(slug, address, viewer), form, viewer)
                : Pages.done(
                        at.coded() + "/team",
                        accepted
                                ? "innovation-team-joined-now"
                                : answers ? "innovation-team-declined" : "innovation-team-taken-back");
    }

    private @Nullable Role role(PrototypePlace.At at, Form form) {
        String chosen = form.value("role");
        if (chosen.isEmpty() || chosen.equals(TeamPage.ANY)) {
            return null;
        }
        Optional<Role> role = roles.of(at.prototype().id()).stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst();
        if (role.isEmpty()) {
            form.refuse("role", "innovation-role-taken");
        }
        return role.orElse(null);
    }
}
