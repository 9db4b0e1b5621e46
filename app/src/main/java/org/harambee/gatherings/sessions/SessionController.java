package org.harambee.gatherings.sessions;

import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.questions.Posts;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/gatherings/{gathering}/sessions")
class SessionController {
    static final int LONGEST_QUESTION = 2_000;
    private static final String PAGE = "gatherings/sessions/session";

    private final Place place;
    private final SessionPages pages;
    private final Actors actors;
    private final Posts posts;

    SessionController(Place place, SessionPages pages, Actors actors, Posts posts) {
        this.place = place;
        this.pages = pages;
        this.actors = actors;
        this.posts = posts;
    }

    @GetMapping("/{address}")
    ModelAndView show(
            @PathVariable String slug, @PathVariable String gathering, @PathVariable String address, Viewer viewer) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        if (!at.session().path().endsWith("/" + address)) {
            return Pages.to(at.session().path());
        }
        SessionPage page = pages.of(at, viewer, Form.empty());
        if (page.questions().answersOwn()) {
            posts.read(at.session(), viewer.person());
        }
        return Pages.show(PAGE, page);
    }

    @GetMapping(path = "/{code}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SessionFile file(
            @PathVariable String slug, @PathVariable String gathering, @PathVariable String code, Viewer viewer) {
        Place.OfSession at = place.session(slug, gathering, code, viewer);
        return SessionFile.of(pages.of(at, viewer, Form.empty()));
    }

    @PostMapping("/{address}/questions")
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            Viewer viewer,
            Form form) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        String text = form.require("question", LONGEST_QUESTION);
        Actor actor = actors.in(at.session().partnership(), viewer).orElse(null);
        if (actor == null) {
            form.refuse("", "gatherings-signed-out");
        }
        if (actor == null || form.refused()) {
            return Pages.refused(PAGE, pages.of(at, viewer, form));
        }
        posts.ask(at.session(), actor, text);
        return Pages.done(at.session().path() + "#questions", "gatherings-question-kept");
    }
}
