package org.harambee.innovation.comments;

import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.IdeaPages;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/comments")
class CommentController {
    private static final int LONGEST = 2_000;

    private final IdeaPlace place;
    private final IdeaPages pages;
    private final Comments comments;
    private final Once once;

    CommentController(IdeaPlace place, IdeaPages pages, Comments comments, Once once) {
        this.place = place;
        this.pages = pages;
        this.comments = comments;
        this.once = once;
    }

    @PostMapping
    ModelAndView say(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.open(slug, address, viewer);
        Actor actor = place.actor(at.partnership(), viewer).orElseThrow(SignInFirst::new);
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
        Comment own = comments.of(at.idea()).stream()
                .filter(comment -> comment.id().equals(id))
                .filter(comment -> comment.ownOf(viewer) || at.standing().moderator())
                .findFirst()
                .orElseThrow(NotHere::new);
        comments.withdraw(own);
        return Pages.done(at.path() + "#comments", "innovation-comment-gone");
    }
}
