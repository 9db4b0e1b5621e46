package org.harambee.partnership.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mandates of today, and how they are given and ended. */
@Repository
public class Mandates {
    private final JdbcClient database;
    private final People people;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Mandates(JdbcClient database, People people, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.people = people;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who speaks for this partner today, in the order in which they began. */
    public List<Mandate> of(PartnershipId partnership, AffiliateId affiliate) {
        List<Row> rows = database.sql("select id, person_id, role, since from partnership.mandate"
                        + " where partnership_id = ? and affiliate_id = ? and until is null order by given_at, id")
                .param(partnership.value())
                .param(affiliate.value())
                .query(Row::of)
                .list();
        Map<PersonId, Person> names =
                people.named(rows.stream().map(Row::person).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.person()))
                .map(row -> row.named(java.util.Objects.requireNonNull(names.get(row.person()))))
                .toList();
    }

    /** Gives a mandate; whoever has one of this partner already keeps it as it is. */
    @Transactional
    public boolean give(Partnership partnership, Affiliate affiliate, Person person, String role, Actor by) {
        Instant now = clock.instant();
        int given = database.sql("insert into partnership.mandate"
                        + " (id, partnership_id, affiliate_id, person_id, role, since, given_at, given_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(ids.next())
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .param(person.id().value())
                .param(role)
                .param(LocalDate.ofInstant(now, partnership.zone()))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .update();
        if (given == 1) {
            acts.record(new Act(
                    partnership.id(),
                    by,
                    "partnership-act-mandate",
                    partnership.path() + "/partners/" + affiliate.code(),
                    person.userName()));
        }
        return given == 1;
    }

    /** Ends a mandate of this partner; false where it has ended before. */
    @Transactional
    public boolean end(Partnership partnership, Affiliate affiliate, UUID mandate, Actor by) {
        Instant now = clock.instant();
        List<UUID> ended = database.sql("update partnership.mandate set until = ?, ended_by = ? where id = ?"
                        + " and partnership_id = ? and affiliate_id = ? and until is null returning person_id")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(mandate)
                .param(partnership.id().value())
                .param(affiliate.id().value())
                .query(UUID.class)
                .list();
        ended.stream()
                .flatMap(person -> people.find(new PersonId(person)).stream())
                .forEach(person -> acts.record(new Act(
                        partnership.id(),
                        by,
                        "partnership-act-mandate-ended",
                        partnership.path() + "/partners/" + affiliate.code(),
                        person.userName())));
        return !ended.isEmpty();
    }

    private record Row(
            UUID id, PersonId person, String role, @Nullable LocalDate since) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getString("role"),
                    row.getObject("since", LocalDate.class));
        }

        Mandate named(Person name) {
            return new Mandate(id, name, role, since);
        }
    }
}
