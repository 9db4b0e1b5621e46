package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What jurors give. */
@Repository
class Reviews {
    private final JdbcClient database;
    private final Changes changes;
    private final Clock clock;

    Reviews(JdbcClient database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<Review> find(Jury jury, IdeaId idea, PersonId person) {
        return database.sql("select * from innovation.jury_review where jury_id = ? and idea_id = ? and person_id = ?")
                .params(List.of(jury.id().value(), idea.value(), person.value()))
                .query(Rounds::review)
                .optional();
    }

    /**
     * Keeps a review; false where it has changed since the version it carries, the round is not reviewing, or the person is
     * on the jury no more. Sent twice it is kept once.
     */
    @Transactional
    boolean keep(Jury jury, Review review) {
        boolean kept = database.sql("update innovation.jury_review r set state = ?, scores = ?, comment = ?, note = ?,"
                                + " reason = ?, version = version + 1, changed_at = ?"
                                + " where jury_id = ? and idea_id = ? and person_id = ? and version = ?"
                                + " and state <> 'abstained'"
                                + " and exists (select from innovation.jury j"
                                + " where j.id = r.jury_id and j.state = 'reviewing')"
                                + " and exists (select from innovation.jury_juror m where m.jury_id = r.jury_id"
                                + " and m.person_id = r.person_id and m.state = 'accepted')")
                        .param(review.state().word())
                        .param(review.scores().toArray(Integer[]::new))
                        .param(review.comment())
                        .param(review.note())
                        .param(review.reason())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(jury.id().value())
                        .param(review.idea().value())
                        .param(review.person().value())
                        .param(review.version())
                        .update()
                == 1;
        changes.announce();
        return kept || stands(jury, review);
    }

    private boolean stands(Jury jury, Review review) {
        return find(jury, review.idea(), review.person())
                .filter(review::saysTheSame)
                .isPresent();
    }

    /** Whether a person is an author of an idea: who was only asked to be one reads no notes yet. */
    boolean isFor(IdeaId idea, PersonId person) {
        return database.sql("select exists (select from innovation.idea_author"
                        + " where idea_id = ? and person_id = ? and accepted_at is not null)")
                .params(idea.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** An author has read what was written to them. */
    @Transactional
    void noteRead(Jury jury, IdeaId idea, PersonId person) {
        database.sql("insert into innovation.jury_note_read (partnership_id, jury_id, idea_id, person_id, at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(jury.partnership().value())
                .param(jury.id().value())
                .param(idea.value())
                .param(person.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        changes.announce();
    }

    boolean hasReadNote(Jury jury, IdeaId idea, PersonId person) {
        return database.sql("select exists (select from innovation.jury_note_read"
                        + " where jury_id = ? and idea_id = ? and person_id = ?)")
                .params(List.of(jury.id().value(), idea.value(), person.value()))
                .query(Boolean.class)
                .single();
    }
}
