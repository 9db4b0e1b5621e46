package org.harambee.affiliates;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which affiliate, and so for whom a person may act. */
@Repository
public class Memberships {
    private final JdbcClient database;
    private final Clock clock;

    Memberships(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The affiliates that have accepted this person, the one joined first in front. */
    public List<AffiliateId> of(PersonId person) {
        return database
                .sql("select affiliate_id from affiliates.member"
                        + " where person_id = ? and accepted_at is not null and left_at is null order by accepted_at")
                .param(person.value())
                .query(UUID.class)
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    /** Whether the person coordinates the affiliate: speaks for it, edits its page, accepts its people. */
    public boolean coordinates(PersonId person, AffiliateId affiliate) {
        return database.sql("select exists (select from affiliates.member where person_id = ? and affiliate_id = ?"
                        + " and coordinator and accepted_at is not null and left_at is null)")
                .param(person.value())
                .param(affiliate.value())
                .query(Boolean.class)
                .single();
    }

    /** Whom the viewer acts as; nobody for a reader who is not signed in. */
    public Optional<Actor> actor(Viewer viewer) {
        return viewer.id().map(PersonId::new).map(person -> new Actor(person, first(person)));
    }

    /** Lets someone belong without asking, as the example world and an administrator's first steps need. */
    @Transactional
    public void enrol(PersonId person, AffiliateId affiliate, boolean coordinator) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("insert into affiliates.member (affiliate_id, person_id, coordinator, asked_at, accepted_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(affiliate.value(), person.value(), coordinator, now, now)
                .update();
    }

    private @Nullable AffiliateId first(PersonId person) {
        return of(person).stream().findFirst().orElse(null);
    }
}
