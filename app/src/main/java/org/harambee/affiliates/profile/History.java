package org.harambee.affiliates.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.entry.Field;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was changed in an entry, newest first. */
@Repository
class History {
    private final JdbcClient database;
    private final People people;

    private record Row(
            Instant at,
            @Nullable UUID person,
            Field field,
            @Nullable String before,
            @Nullable String after) {}

    History(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    List<Change> of(UUID affiliate, int most) {
        List<Row> rows = database.sql("select at, person_id, field, before, after from affiliates.change"
                        + " where affiliate_id = ? order by at desc, id limit ?")
                .param(affiliate)
                .param(most)
                .query(History::row)
                .list();
        Map<PersonId, Person> named = people.named(rows.stream()
                .map(Row::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList());
        return rows.stream().map(row -> change(row, named)).toList();
    }

    private static Change change(Row row, Map<PersonId, Person> named) {
        Person person = row.person() == null ? null : named.get(new PersonId(row.person()));
        return new Change(row.at(), person == null ? null : person.userName(), row.field(), row.before(), row.after());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                Field.ofColumn(row.getString("field")).orElseThrow(),
                row.getString("before"),
                row.getString("after"));
    }
}
