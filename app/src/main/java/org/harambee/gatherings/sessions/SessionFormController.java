package org.harambee.gatherings.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Editing;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.gatherings.Sessions;
import org.harambee.gatherings.Themes;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/gatherings/{gathering}/sessions")
class SessionFormController {
    private static final String PAGE = "gatherings/sessions/form";

    private final Place place;
    private final Sessions sessions;
    private final Themes themes;
    private final Actors actors;
    private final Editing editing;
    private final Once once;
    private final Clock clock;

    SessionFormController(
            Place place, Sessions sessions, Themes themes, Actors actors, Editing editing, Once once, Clock clock) {
        this.place = place;
        this.sessions = sessions;
        this.themes = themes;
        this.actors = actors;
        this.editing = editing;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, @PathVariable String gathering, Viewer viewer) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        if (!viewer.signedIn()) {
            throw new SignInFirst();
        }
        return Pages.show(PAGE, page(at, null, viewer, Form.empty()));
    }

    @PostMapping
    ModelAndView submit(@PathVariable String slug, @PathVariable String gathering, Viewer viewer, Form form) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        if (form.has("do", "add-author")) {
            return Pages.show(PAGE, page(at, null, viewer, form));
        }
        Actor actor = actors.in(at.gathering().partnership(), viewer).orElse(null);
        Content content = read(at, form, null, viewer);
        if (actor == null || form.refused()) {
            return Pages.refused(PAGE, page(at, null, viewer, form));
        }
        return Pages.done(
                once.sent(
                        form,
                        viewer.person(),
                        () -> sessions.add(at.gathering(), content, Provenance.handedIn(), actor)
                                .path()),
                "gatherings-session-kept");
    }

    @GetMapping("/{address}/edit")
    ModelAndView edit(
            @PathVariable String slug, @PathVariable String gathering, @PathVariable String address, Viewer viewer) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        return editing.allowed(at.session(), viewer)
                ? Pages.show(PAGE, page(at.around(), at.session(), viewer, SessionForm.filled(at.session())))
                : missing(at, viewer);
    }

    @PostMapping("/{address}/edit")
    ModelAndView revise(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            Viewer viewer,
            Form form) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        if (!editing.allowed(at.session(), viewer)) {
            return missing(at, viewer);
        }
        Session session = at.session();
        if (form.has("do", "add-author")) {
            return Pages.show(PAGE, page(at.around(), session, viewer, form));
        }
        Actor actor = actors.in(session.partnership(), viewer).orElse(null);
        Content content = read(at.around(), form, session, viewer);
        if (actor == null || form.refused()) {
            return Pages.refused(PAGE, page(at.around(), session, viewer, form));
        }
        boolean kept = sessions.revise(session, content, session.provenance(), form.number("version"), actor);
        Session now = sessions.in(at.gathering(), session.code());
        return kept
                ? Pages.done(now.path(), "gatherings-session-changed")
                : Pages.refused(PAGE, overtaken(at.around(), now, content, viewer));
    }

    private Content read(Place.OfGathering at, Form form, @Nullable Session before, Viewer viewer) {
        boolean mandated = actors.mandated(at.gathering().partnership(), viewer);
        if (!viewer.signedIn()) {
            form.refuse("", "gatherings-signed-out");
        }
        Content content = SessionForm.read(form, at.gathering(), Optional.ofNullable(before), mandated);
        String publicId = content.publicId();
        if (publicId != null && taken(at, publicId, before)) {
            form.refuse("public-id", "gatherings-id-taken");
        }
        return content;
    }

    private boolean taken(Place.OfGathering at, String publicId, @Nullable Session before) {
        return sessions.ofPublicId(at.gathering(), publicId)
                .filter(other -> before == null || !other.id().equals(before.id()))
                .isPresent();
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    private SessionFormPage overtaken(Place.OfGathering at, Session now, Content mine, Viewer viewer) {
        Form again = SessionForm.filled(mine, now.version()).refuse("", "ui-overtaken");
        return page(at, now, mine, viewer, again);
    }

    private SessionFormPage page(Place.OfGathering at, @Nullable Session session, Viewer viewer, Form form) {
        return page(at, session, null, viewer, form);
    }

    private SessionFormPage page(
            Place.OfGathering at, @Nullable Session session, @Nullable Content mine, Viewer viewer, Form form) {
        int rows = Math.min(SessionForm.rows(form) + (form.has("do", "add-author") ? 1 : 0), SessionForm.MOST_AUTHORS);
        List<String> known = Stream.concat(themes.of(at.gathering()).stream(), form.values("theme").stream())
                .distinct()
                .toList();
        return new SessionFormPage(
                at,
                session,
                mine,
                known,
                Math.max(rows, 1),
                actors.mandated(at.gathering().partnership(), viewer),
                session == null && at.gathering().call().closedAt(clock.instant()),
                form);
    }

    private static ModelAndView missing(Place.OfSession at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("gatherings-missing-editing"));
    }
}
