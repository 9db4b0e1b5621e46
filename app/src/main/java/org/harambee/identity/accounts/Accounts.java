package org.harambee.identity.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.identity.UserName;
import org.harambee.ui.Changes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores people and what they sign in with. */
@Repository
public class Accounts {
    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    Accounts(JdbcClient database, Ids ids, Clock clock, Changes changes) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
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

    /** What is stored of the person, for the person and for administrators. */
    public Optional<Profile> profile(PersonId person) {
        return database.sql(Profile.COLUMNS + "where id = ?")
                .param(person.value())
                .query(Profile::read)
                .optional();
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

    /** What someone signs in with who joined under this name after that instant. */
    public Optional<Credentials> joinedSince(UserName name, Instant since) {
        boolean recent = database.sql(
                        "select exists (select from identity.person where user_key = ? and joined_at > ?)")
                .params(name.key(), since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        return recent ? credentials(name) : Optional.empty();
    }

    /** Changes a profile. A wiki name that is another than before is no longer confirmed. */
    @Transactional
    public void change(PersonId person, UserName name, ProfileChange change) throws DuplicateKeyException {
        database.sql("update identity.person set user_name = ?, user_key = ?,"
                        + " wiki_name_confirmed_at = case when wiki_name = ? then wiki_name_confirmed_at end,"
                        + " wiki_name = ?, language = ?, zone = ? where id = ?")
                .params(name.value(), name.key())
                .param(change.wikiName())
                .param(change.wikiName())
                .param(change.language())
                .param(change.zone())
                .param(person.value())
                .update();
        changes.announce();
    }

    public void changePassword(PersonId person, String hash) {
        database.sql("update identity.person set password = ? where id = ?")
                .params(hash, person.value())
                .update();
    }
}
