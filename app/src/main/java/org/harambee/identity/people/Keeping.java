package org.harambee.identity.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Profile;
import org.harambee.ui.Form;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds people for those who keep the server, and says who they are. */
@Repository
class Keeping {
    private final JdbcClient database;
    private final Clock clock;

    Keeping(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Profile> search(String words, int most) {
        return database.sql(Profile.COLUMNS + "where strpos(lower(user_name), lower(:words)) > 0"
                        + " or strpos(lower(coalesce(wiki_name, '')), lower(:words)) > 0 order by user_key limit :most")
                .param("words", words)
                .param("most", most)
                .query(Profile::read)
                .list();
    }

    void makeAdministrator(PersonId person) {
        database.sql("update identity.person set administrator = true where id = ?")
                .param(person.value())
                .update();
    }

    /** The last administrator stays: two who dismiss each other at once are taken in turn. */
    @Transactional
    void dismissAdministrator(PersonId person, Form form) {
        List<UUID> keepers = database.sql("select id from identity.person where administrator order by id for update")
                .query(UUID.class)
                .list();
        if (keepers.equals(List.of(person.value()))) {
            form.refuse("", "identity-administrator-last");
            return;
        }
        database.sql("update identity.person set administrator = false where id = ?")
                .param(person.value())
                .update();
    }

    /** Says that the wiki name is the person's. A name can be one person's only. */
    void confirmWikiName(PersonId person, String wikiName, PersonId by, Form form) {
        try {
            database.sql("update identity.person set wiki_name_confirmed_at = ?, wiki_name_confirmed_by = ?"
                            + " where id = ? and wiki_name = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), person.value(), wikiName)
                    .update();
        } catch (DuplicateKeyException taken) {
            form.refuse("", "identity-wiki-name-taken", "name", wikiName);
        }
    }
}
