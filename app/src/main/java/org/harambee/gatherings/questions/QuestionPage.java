package org.harambee.gatherings.questions;

import java.util.List;
import org.harambee.gatherings.Place;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * One question and what the viewer may do about it.
 *
 * @param earlier how the question read before it was corrected
 * @param corrected the text whose correction was refused; then the form holds what was typed
 */
public record QuestionPage(
        Place.OfSession place,
        QuestionRegion.Exchange exchange,
        boolean mayAnswer,
        List<Posts.EarlierWording> earlier,
        @Nullable Post corrected,
        Form form) {

    public Post question() {
        return exchange.question().post();
    }

    QuestionPage correcting(Post post) {
        return new QuestionPage(place, exchange, mayAnswer, earlier, post, form);
    }

    /** The form of a correction: what was typed if this one was refused, else the text as it stands. */
    public Form correction(Post post) {
        return corrected != null && corrected.id().equals(post.id())
                ? form
                : Form.filled(java.util.Map.of("text", post.text()));
    }
}
