package org.harambee.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people for the modules above. */
@Repository
public class People {
    private static final String PERSON = "select id, user_name, wiki_name, example from identity.person ";

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    public Optional<Person> find(PersonId id) {
        return database.sql(PERSON + "where id = ?")
                .param(id.value())
                .query(People::person)
                .optional();
    }

    public Optional<Person> ofUserName(String userName) {
        return UserName.of(userName)
                .flatMap(name -> database.sql(PERSON + "where user_key = ?")
                        .param(name.key())
                        .query(People::person)
                        .optional());
    }

    /** The person who bears this name on the wikis. A name that is only claimed finds nobody. */
    public Optional<Person> ofWikiName(String wikiName) {
        return database.sql(PERSON + "where wiki_name = ? and wiki_name_confirmed_at is not null")
                .param(wikiName)
                .query(People::person)
                .optional();
    }

    /** The people of these ids, by id; an id nobody has is left out. */
    public Map<PersonId, Person> named(Collection<PersonId> ids) {
        UUID[] values = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        return database.sql(PERSON + "where id = any(?)").param(values).query(People::person).list().stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Person person(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("wiki_name"),
                row.getBoolean("example"));
    }
}
