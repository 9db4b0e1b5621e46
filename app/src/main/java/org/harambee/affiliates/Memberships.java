package org.harambee.affiliates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which affiliate, and so for whom a person may act. */
@Repository
public class Memberships {
    private final JdbcClient database;

    Memberships(JdbcClient database) {
        this.database = database;
    }

    /** The affiliates that have accepted this person, the one joined first in front. */
    public List<AffiliateId> of(PersonId person) {
        return database.sql("select affiliate_id from affiliates.member"
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

    private @Nullable AffiliateId first(PersonId person) {
        return of(person).stream().findFirst().orElse(null);
    }
}
