package org.harambee.affiliates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.identity.PersonId;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which affiliate, and so for whom a person may act. */
@Repository
public class Memberships {
    private static final String ACCEPTED = "select affiliate_id from affiliates.member"
            + " where person_id = ? and accepted_at is not null and left_at is null";

    private final JdbcClient database;
    private final Clock clock;

    Memberships(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The affiliates that have accepted this person, the one joined first in front. */
    public List<AffiliateId> of(PersonId person) {
        return affiliates(ACCEPTED + " order by accepted_at", person);
    }

    /** Of each of these people the affiliates that have accepted them; who belongs to none is left out. */
    public Map<PersonId, Set<AffiliateId>> of(Collection<PersonId> people) {
        Map<PersonId, Set<AffiliateId>> affiliates = new HashMap<>();
        database.sql("select person_id, affiliate_id from affiliates.member"
                        + " where person_id = any(?) and accepted_at is not null and left_at is null")
                .param(people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    affiliates
                            .computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)), person -> new HashSet<>())
                            .add(new AffiliateId(row.getObject("affiliate_id", UUID.class)));
                });
        return affiliates;
    }

    /** Those of them that the person coordinates. */
    public List<AffiliateId> coordinatedBy(PersonId person) {
        return affiliates(ACCEPTED + " and coordinator order by accepted_at", person);
    }

    private List<AffiliateId> affiliates(String sql, PersonId person) {
        return database.sql(sql).param(person.value()).query(UUID.class).list().stream()
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

    /** The affiliates that somebody coordinates, and so can be answered for. */
    public Set<AffiliateId> coordinated() {
        return database
                .sql("select distinct affiliate_id from affiliates.member"
                        + " where coordinator and accepted_at is not null and left_at is null")
                .query(UUID.class)
                .list()
                .stream()
                .map(AffiliateId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer may edit the affiliate's entry and accept people: its coordinators and administrators may. */
    public boolean keeps(Viewer viewer, AffiliateId affiliate) {
        return viewer.administrator()
                || viewer.id()
                        .filter(person -> coordinates(new PersonId(person), affiliate))
                        .isPresent();
    }

    /** Who belongs to the affiliate, coordinators first, and after them who has asked to. */
    public List<Membership> in(AffiliateId affiliate) {
        return database.sql("select person_id, coordinator, asked_at, accepted_at from affiliates.member"
                        + " where affiliate_id = ? and left_at is null and declined_at is null"
                        + " order by accepted_at is null, not coordinator, coalesce(accepted_at, asked_at)")
                .param(affiliate.value())
                .query(Memberships::membership)
                .list();
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

    private static Membership membership(ResultSet row, int number) throws SQLException {
        OffsetDateTime accepted = row.getObject("accepted_at", OffsetDateTime.class);
        return new Membership(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("coordinator"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                accepted == null ? null : accepted.toInstant());
    }

    private @Nullable AffiliateId first(PersonId person) {
        return of(person).stream().findFirst().orElse(null);
    }
}
