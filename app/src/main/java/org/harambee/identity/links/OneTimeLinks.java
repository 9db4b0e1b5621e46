package org.harambee.identity.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds and uses up one-time links. A newer link of the same kind for the same person voids the older. */
@Repository
public class OneTimeLinks {
    private static final Duration VALID = Duration.ofHours(24);
    private static final String ADMINISTRATOR = "administrator";
    private static final String PASSWORD = "password";
    private static final String UNUSED = " l.token = ? and l.used_at is null and l.expires_at > ? and (l.purpose = '"
            + PASSWORD + "' or not exists (select from identity.person where administrator))";

    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Secret forFirstAdministrator() {
        database.sql("delete from identity.one_time_link where purpose = ? and used_at is null")
                .param(ADMINISTRATOR)
                .update();
        return make(ADMINISTRATOR, null, null);
    }

    @Transactional
    public Secret forLostPassword(PersonId person, PersonId maker) {
        database.sql("delete from identity.one_time_link where purpose = ? and person_id = ? and used_at is null")
                .params(PASSWORD, person.value())
                .update();
        return make(PASSWORD, person.value(), maker.value());
    }

    private Secret make(String purpose, @Nullable UUID person, @Nullable UUID maker) {
        Secret secret = Secret.fresh();
        Instant now = clock.instant();
        database.sql("insert into identity.one_time_link (token, purpose, person_id, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(secret.fingerprint(), purpose)
                .param(person)
                .param(maker)
                .params(stored(now), stored(now.plus(VALID)))
                .update();
        return secret;
    }

    /** What the link opens; nothing where it was used, has expired or never was. */
    Optional<OneTimeLink> find(Secret secret) {
        return database.sql("select l.purpose, p.id, p.user_name from identity.one_time_link l"
                        + " left join identity.person p on p.id = l.person_id where" + UNUSED)
                .params(secret.fingerprint(), stored(clock.instant()))
                .query(OneTimeLinks::link)
                .optional();
    }

    /** Uses the link up, and tells whether it still could be: of two who try at once, one is told so. */
    boolean use(Secret secret) {
        OffsetDateTime now = stored(clock.instant());
        return database.sql("update identity.one_time_link l set used_at = ? where" + UNUSED)
                        .params(now, secret.fingerprint(), now)
                        .update()
                == 1;
    }

    private static OneTimeLink link(ResultSet row, int number) throws SQLException {
        return row.getString("purpose").equals(ADMINISTRATOR)
                ? new OneTimeLink.FirstAdministrator()
                : new OneTimeLink.LostPassword(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("user_name"));
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
