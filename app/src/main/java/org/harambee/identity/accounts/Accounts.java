package org.harambee.identity.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores people and what they sign in with. */
@Repository
public class Accounts {
    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    Accounts(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    public Joining add(NewPerson person) {
        UUID id = ids.next();
        int added = database.sql("insert into identity.person"
                        + " (id, user_name, user_key, wiki_name, password, administrator, language, zone, joined_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (user_key) do nothing")
                .param(id)
                .param(person.name().value())
                .param(person.name().key())
                .param(person.wikiName())
                .param(person.hash())
                .param(person.administrator())
                .param(person.language())
                .param(person.zone())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1 ? new Joining.Joined(new PersonId(id)) : new Joining.NameTaken();
    }

    public Optional<Credentials> credentials(UserName name) {
        return database.sql("select id, password, example from identity.person where user_key = ?")
                .param(name.key())
                .query((row, number) -> new Credentials(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("password"),
                        row.getBoolean("example")))
                .optional();
    }
}
