package org.harambee.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a person.
 *
 * @param wikiName the name on the wikis, as the person wrote it down
 * @param wikiNameConfirmed whether an administrator has made sure of it
 */
public record Profile(
        PersonId id,
        String userName,
        @Nullable String wikiName,
        boolean wikiNameConfirmed,
        boolean administrator,
        @Nullable String language,
        @Nullable String zone,
        Instant joined) {
    public static final String COLUMNS = "select id, user_name, wiki_name, wiki_name_confirmed_at is not null as"
            + " wiki_name_confirmed, administrator, language, zone, joined_at from identity.person ";

    public static Profile read(ResultSet row, int number) throws SQLException {
        return new Profile(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("wiki_name"),
                row.getBoolean("wiki_name_confirmed"),
                row.getBoolean("administrator"),
                row.getString("language"),
                row.getString("zone"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }
}
