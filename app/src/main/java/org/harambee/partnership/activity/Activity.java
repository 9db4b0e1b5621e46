package org.harambee.partnership.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record of what was done. */
@Repository
public class Activity {
    private static final String UNTOLD = "partnership-act-untold";

    private final JdbcClient database;
    private final People people;
    private final Affiliates affiliates;
    private final Messages messages;

    Activity(JdbcClient database, People people, Affiliates affiliates, Messages messages) {
        this.database = database;
        this.people = people;
        this.affiliates = affiliates;
        this.messages = messages;
    }

    /** The newest acts. */
    public List<ActivityLine> newest(PartnershipId partnership, int count) {
        return before(partnership, Optional.empty(), Optional.empty(), count);
    }

    /** The acts that come after a cursor, newest first, of all or of one affiliate. */
    List<ActivityLine> before(
            PartnershipId partnership, Optional<AffiliateId> affiliate, Optional<Cursor> cursor, int count) {
        Instant latest = cursor.map(Cursor::at).orElse(Instant.parse("9999-01-01T00:00:00Z"));
        UUID last = cursor.map(Cursor::id).orElse(new UUID(-1, -1));
        List<Row> rows = database.sql("select id, at, person_id, affiliate_id, kind, path, subject from partnership.act"
                        + " where partnership_id = :partnership and (at, id) < (:at, :id)"
                        + " and (:affiliate::uuid is null or affiliate_id = :affiliate::uuid)"
                        + " order by at desc, id desc limit :count")
                .param("partnership", partnership.value())
                .param("at", latest.atOffset(ZoneOffset.UTC))
                .param("id", last)
                .param("affiliate", affiliate.map(AffiliateId::value).orElse(null), java.sql.Types.OTHER)
                .param("count", count)
                .query(Row::of)
                .list();
        return named(rows);
    }

    private List<ActivityLine> named(List<Row> rows) {
        Map<PersonId, Person> persons = people.named(
                rows.stream().map(Row::person).filter(Objects::nonNull).toList());
        Map<AffiliateId, Affiliate> names = affiliates.named(
                rows.stream().map(Row::affiliate).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> row.line(
                        messages.has(row.kind()) ? row.kind() : UNTOLD,
                        Optional.ofNullable(row.person())
                                .map(persons::get)
                                .map(Person::userName)
                                .orElse(""),
                        Optional.ofNullable(row.affiliate())
                                .map(names::get)
                                .map(Affiliate::name)
                                .orElse("")))
                .toList();
    }

    private record Row(
            UUID id,
            Instant at,
            @Nullable PersonId person,
            @Nullable AffiliateId affiliate,
            String kind,
            String path,
            String subject) {

        static Row of(ResultSet row, int number) throws SQLException {
            UUID person = row.getObject("person_id", UUID.class);
            UUID affiliate = row.getObject("affiliate_id", UUID.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    person == null ? null : new PersonId(person),
                    affiliate == null ? null : new AffiliateId(affiliate),
                    row.getString("kind"),
                    row.getString("path"),
                    row.getString("subject"));
        }

        ActivityLine line(String said, String personName, String affiliateName) {
            return new ActivityLine(id, at, said, personName, affiliateName, path, subject);
        }
    }
}
