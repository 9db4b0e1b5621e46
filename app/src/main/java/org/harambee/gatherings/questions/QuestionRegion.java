package org.harambee.gatherings.questions;

import java.util.List;
import java.util.Objects;
import org.harambee.affiliates.Names;
import org.harambee.ui.Viewer;

/**
 * The questions of a session and their answers, as one viewer sees them.
 *
 * @param path where it is asked for again; a question's own page lies below it
 * @param mayAnswer whether the viewer may answer
 */
public record QuestionRegion(String path, List<Exchange> exchanges, boolean mayAnswer, String mark) {

    /** A question with its answers. */
    public record Exchange(Line question, List<Line> answers) {
        /** Whether it still waits for an answer. */
        public boolean open() {
            return answers.isEmpty();
        }
    }

    /** @param own whether the viewer wrote it */
    public record Line(Post post, Names.Shown who, boolean own) {}

    public static QuestionRegion of(
            String sessionPath, List<Post> posts, Names.Known names, Viewer viewer, boolean mayAnswer) {
        List<Exchange> exchanges = posts.stream()
                .filter(post -> post.answers() == null)
                .map(question -> exchange(question, posts, names, viewer))
                .filter(exchange -> !exchange.question().post().withdrawn()
                        || !exchange.answers().isEmpty())
                .toList();
        return new QuestionRegion(sessionPath + "/questions", exchanges, mayAnswer, "");
    }

    private static Exchange exchange(Post question, List<Post> posts, Names.Known names, Viewer viewer) {
        return new Exchange(
                line(question, names, viewer),
                posts.stream()
                        .filter(post -> Objects.equals(post.answers(), question.id()) && !post.withdrawn())
                        .map(post -> line(post, names, viewer))
                        .toList());
    }

    private static Line line(Post post, Names.Known names, Viewer viewer) {
        return new Line(post, names.shown(post), post.ownOf(viewer));
    }

    /** Whether a question of the viewer's own has an answer. */
    public boolean answersOwn() {
        return exchanges.stream().anyMatch(exchange -> exchange.question().own() && !exchange.open());
    }

    public QuestionRegion marked(String newMark) {
        return new QuestionRegion(path, exchanges, mayAnswer, newMark);
    }
}
