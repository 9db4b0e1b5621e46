package org.harambee.innovation.comments;

import java.util.List;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody puts their comment into other words.
 *
 * @param mine what they wanted to save when it had changed in another window; then the form holds it
 */
public record CommentPage(
        IdeaPlace.OfIdea place, Comment comment, @Nullable String mine, Form form) {

    public PartnershipFrame frame() {
        return place.frame();
    }

    public String action() {
        return place.coded() + "/comments/" + comment.id();
    }

    public List<Difference> differences(Screen screen) {
        return mine == null
                ? List.of()
                : List.of(new Difference(screen.say("innovation-comment-label"), comment.text(), mine));
    }
}
