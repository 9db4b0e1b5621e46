package org.harambee.innovation.comments;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.IdeaPages;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/comments")
class CommentController {
    private static final String FORM = "innovation/comments/comment";
    private static final int LONGEST = 2_000;

    private final IdeaPlace place;
    private final IdeaPages pages;
    private final Comments comments;
    private final Once once;
    private final Clock clock;

    CommentController(IdeaPlace place, IdeaPages pages, Comments comments, Once once, Clock clock) {
        this.place = place;
        this.pages = pages;
        this.comments = comments;
        this.once = once;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView say(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        at.shut().ifPresent(why -> form.refuse("", why));
        Actor actor = at.actor();
        String text = form.require("comment", LONGEST);
        if (form.refused()) {
            return pages.refused(at, viewer, form);
        }
        String path = once.sent(form, viewer.person(), () -> {
            comments.say(at.idea(), at.path(), actor, text);
            return at.path() + "#comments";
        });
        return Pages.done(path, "innovation-comment-kept");
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        Comment own = comment(
                at, id, comment -> comment.ownOf(viewer) || at.standing().moderator());
        comments.withdraw(own);
        return Pages.done(at.path() + "#comments", "innovation-comment-gone");
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Viewer viewer) {
        IdeaPlace.OfIdea at = place.open(slug, address, viewer);
        Comment own = comment(at, id, comment -> comment.ownOf(viewer));
        return Pages.show(FORM, new CommentPage(at, own, null, late(own, filled(own, own.text()))));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        at.shut().ifPresent(why -> form.refuse("", why));
        Comment own = comment(at, id, comment -> comment.ownOf(viewer));
        String text = late(own, form).require("comment", LONGEST);
        if (form.refused()) {
            return Pages.refused(FORM, new CommentPage(at, own, null, form));
        }
        if (!text.equals(own.text()) && !comments.change(own, text, form.number("version"))) {
            Comment stands = comment(at, id, comment -> comment.ownOf(viewer));
            if (stands.text().equals(text)) {
                // a second click
                return Pages.done(at.path() + "#comments", "innovation-comment-changed");
            }
            Form again = filled(stands, text).refuse("", "ui-overtaken");
            return Pages.refused(FORM, new CommentPage(at, stands, text, again));
        }
        return Pages.done(at.path() + "#comments", "innovation-comment-changed");
    }

    private Form late(Comment comment, Form form) {
        return comment.changeable(clock.instant()) ? form : form.refuse("", "innovation-comment-late");
    }

    private static Form filled(Comment stands, String text) {
        return Form.filled(Map.of("comment", text, "version", Integer.toString(stands.version())));
    }

    private Comment comment(IdeaPlace.OfIdea at, UUID id, Predicate<Comment> which) throws NotHere {
        return comments.of(at.idea()).stream()
                .filter(comment -> comment.id().equals(id))
                .filter(which)
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
