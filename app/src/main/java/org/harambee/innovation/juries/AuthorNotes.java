package org.harambee.innovation.juries;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ideas.Idea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What closed juries wrote to the authors of ideas, without the names of those who wrote it. */
@Component
public class AuthorNotes {
    private final JdbcClient database;
    private final Rounds rounds;
    private final Reviews reviews;

    AuthorNotes(JdbcClient database, Rounds rounds, Reviews reviews) {
        this.database = database;
        this.rounds = rounds;
        this.reviews = reviews;
    }

    /**
     * What one jury wrote.
     *
     * @param path where the reader says that they have read it, below the partnership's
     * @param read whether they did
     */
    public record Note(String jury, String path, List<String> texts, boolean read) {}

    /** What was written of an idea, jury by jury; its reader is one of its authors. */
    public List<Note> of(Idea idea, PersonId author) {
        return database
                .sql("select j.* from innovation.jury j where j.partnership_id = ? and j.state = 'closed'"
                        + " and j.id in (select jury_id from innovation.jury_review"
                        + " where idea_id = ? and state = 'given' and note <> '') order by j.id")
                .params(idea.partnership().value(), idea.id().value())
                .query(Juries::jury)
                .list()
                .stream()
                .map(jury -> new Note(
                        jury.sheet().name(),
                        jury.path() + "/notes/" + idea.code(),
                        texts(rounds.of(jury), idea),
                        reviews.hasReadNote(jury, idea.id(), author)))
                .filter(note -> !note.texts().isEmpty())
                .toList();
    }

    private static List<String> texts(Round round, Idea idea) {
        return round.idea(idea.code()).map(at -> texts(round, at)).orElse(List.of());
    }

    /** The notes of the reviews that count, in an order that says nothing of who wrote them. */
    static List<String> texts(Round round, int idea) {
        Grounds grounds = new Grounds(round);
        return IntStream.range(0, round.jurors().size())
                .filter(juror -> grounds.counts(idea, juror))
                .boxed()
                .flatMap(juror -> round.review(idea, juror).stream())
                .filter(review -> review.is(Review.State.GIVEN))
                .map(Review::note)
                .filter(note -> !note.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
