package org.harambee.gatherings.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Names;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Freshness;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
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

/** The list of questions that updates itself, and the page of one question with what may be done about it. */
@Controller
@RequestMapping("/p/{slug}/gatherings/{gathering}/sessions/{address}/questions")
class QuestionController {
    static final int LONGEST = 2_000;
    private static final String PAGE = "gatherings/questions/question";

    private final Place place;
    private final Posts posts;
    private final Names names;
    private final Actors actors;
    private final Answering answering;
    private final Freshness freshness;

    QuestionController(Place place, Posts posts, Names names, Actors actors, Answering answering, Freshness freshness) {
        this.place = place;
        this.posts = posts;
        this.names = names;
        this.actors = actors;
        this.answering = answering;
        this.freshness = freshness;
    }

    @GetMapping
    @Nullable
    ModelAndView list(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        QuestionRegion region = freshness.unlessSeen(
                request,
                response,
                viewer,
                () -> region(place.session(slug, gathering, address, viewer).session(), viewer));
        return region == null
                ? null
                : Pages.show("gatherings/questions/_questions", region.marked(freshness.mark(viewer, region)));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            @PathVariable UUID id,
            Viewer viewer) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        return Pages.show(PAGE, page(at, id, viewer, Form.empty()));
    }

    @PostMapping("/{id}/answers")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            @PathVariable UUID id,
            Viewer viewer,
            Form form) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        QuestionPage page = page(at, id, viewer, form);
        String text = form.require("answer", LONGEST);
        Actor actor = actors.in(at.session().partnership(), viewer).orElse(null);
        Voice voice = answering.voice(at.session(), viewer).orElse(null);
        if (actor == null || voice == null || page.question().withdrawn()) {
            form.refuse("", actor == null ? "gatherings-signed-out" : "gatherings-answer-not-yours");
        }
        if (actor == null || voice == null || form.refused()) {
            return Pages.refused(PAGE, page);
        }
        posts.answer(at.session(), page.question(), actor, voice, text);
        return Pages.done(at.session().path() + "#questions", "gatherings-answer-kept");
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            @PathVariable UUID id,
            Viewer viewer,
            Form form) {
        Place.OfSession at = place.session(slug, gathering, address, viewer);
        Post post = own(at.session(), id, viewer);
        String text = form.require("text", LONGEST);
        QuestionPage page = page(at, post.answers() == null ? id : post.answers(), viewer, form);
        if (!form.refused() && !posts.correct(at.session(), post, text, version(form))) {
            form.refuse("text", "gatherings-changed-meanwhile");
        }
        return form.refused()
                ? Pages.refused(PAGE, page.correcting(post))
                : Pages.done(at.session().path() + "#questions", "gatherings-correction-kept");
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            @PathVariable UUID id,
            Viewer viewer) {
        Session session = place.session(slug, gathering, address, viewer).session();
        posts.withdraw(own(session, id, viewer));
        return Pages.done(session.path() + "#questions", "gatherings-post-withdrawn");
    }

    private QuestionRegion region(Session session, Viewer viewer) {
        List<Post> all = posts.of(session);
        return QuestionRegion.of(
                session.path(),
                all,
                names.of(all.stream()),
                viewer,
                answering.voice(session, viewer).isPresent());
    }

    private QuestionPage page(Place.OfSession at, UUID id, Viewer viewer, Form form) {
        QuestionRegion region = region(at.session(), viewer);
        QuestionRegion.Exchange exchange = region.exchanges().stream()
                .filter(one -> one.question().post().id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        Post question = exchange.question().post();
        return new QuestionPage(
                at,
                exchange,
                region.mayAnswer() && !question.withdrawn(),
                question.withdrawn() ? List.of() : posts.earlierWordings(question),
                null,
                form);
    }

    private Post own(Session session, UUID id, Viewer viewer) {
        return posts.of(session).stream()
                .filter(post -> post.id().equals(id) && post.ownOf(viewer))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static int version(Form form) {
        return form.text("version")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
