package org.harambee.innovation.authors;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was asked to be an author, who said yes, and who left. An idea is never without one who has not left. */
@Repository
class Authors {
    private final JdbcClient database;
    private final Clock clock;
    private final Acts acts;
    private final Changes changes;

    Authors(JdbcClient database, Clock clock, Acts acts, Changes changes) {
        this.database = database;
        this.clock = clock;
        this.acts = acts;
        this.changes = changes;
    }

    /** The people who were asked and have not answered. */
    List<PersonId> asked(IdeaPlace.OfIdea at) {
        return database
                .sql("select person_id from innovation.idea_author where idea_id = ? and accepted_at is null"
                        + " order by position")
                .param(at.idea().id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Asks someone to be an author; false where they are one or were asked before. */
    @Transactional
    boolean ask(IdeaPlace.OfIdea at, PersonId person, Actor by) {
        boolean asked = database.sql("""
                        insert into innovation.idea_author
                            (partnership_id, idea_id, person_id, position, asked_at, asked_by)
                        select :partnership, :idea, :person, coalesce(max(position), 0) + 1, :now, :by
                        from innovation.idea_author where idea_id = :idea
                        on conflict do nothing
                        """)
                        .param("partnership", at.partnership().id().value())
                        .param("idea", at.idea().id().value())
                        .param("person", person.value())
                        .param("now", now())
                        .param("by", by.person().value())
                        .update()
                == 1;
        changes.announce();
        return asked;
    }

    /** Says yes, for the affiliate the person acts for. */
    @Transactional
    void accept(IdeaPlace.OfIdea at, Actor actor) {
        int accepted = database.sql("update innovation.idea_author set accepted_at = ?, affiliate_id = ?"
                        + " where idea_id = ? and person_id = ? and accepted_at is null")
                .param(now())
                .param(actor.affiliateValue())
                .param(at.idea().id().value())
                .param(actor.person().value())
                .update();
        if (accepted == 1) {
            String title = Objects.requireNonNullElse(at.idea().napkin().title(), "");
            acts.record(new Act(at.partnership().id(), actor, "innovation-act-author", at.path(), title));
        }
    }

    /** Whether somebody is an author, having said yes. */
    boolean joined(IdeaPlace.OfIdea at, PersonId person) {
        return database.sql("select exists (select from innovation.idea_author"
                        + " where idea_id = ? and person_id = ? and accepted_at is not null)")
                .params(at.idea().id().value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Says no, or leaves; false where no author would be left. */
    @Transactional
    boolean leave(IdeaPlace.OfIdea at, PersonId person) {
        // of two who leave at once the second waits here and stays
        database.sql("select id from innovation.idea where id = ? for update")
                .param(at.idea().id().value())
                .query()
                .listOfRows();
        boolean left = database.sql("""
                        delete from innovation.idea_author a where idea_id = :idea and person_id = :person
                            and (accepted_at is null or exists (select from innovation.idea_author o
                                where o.idea_id = a.idea_id and o.person_id <> a.person_id
                                    and o.accepted_at is not null))
                        """)
                        .param("idea", at.idea().id().value())
                        .param("person", person.value())
                        .update()
                == 1;
        changes.announce();
        return left;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
