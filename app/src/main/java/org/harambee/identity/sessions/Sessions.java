package org.harambee.identity.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Secret;
import org.harambee.ui.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds, begins and ends sessions. */
@Repository
public class Sessions {
    static final Duration IDLE = Duration.ofDays(30);
    /** So that reading does not write at every page. */
    private static final Duration BETWEEN_SEEN = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    private record Found(SignedInPerson person, Instant seen) {}

    Sessions(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a session under a secret nobody has seen before, and lets go of those long idle. */
    public Secret begin(PersonId person, String device) {
        Secret secret = Secret.fresh();
        Instant now = clock.instant();
        database.sql("delete from identity.session where expires_at < ?")
                .param(stored(now))
                .update();
        database.sql("insert into identity.session (id, token, person_id, device, began_at, seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(ids.next(), secret.fingerprint(), person.value(), device)
                .params(stored(now), stored(now), stored(now.plus(IDLE)))
                .update();
        return secret;
    }

    /** The person whose browser holds this secret. */
    public Optional<SignedInPerson> of(Secret secret) {
        Instant now = clock.instant();
        Optional<Found> found = database.sql("select s.id as session, s.seen_at, p.id, p.user_name, p.administrator,"
                        + " p.language, p.zone from identity.session s join identity.person p on p.id = s.person_id"
                        + " where s.token = ? and s.expires_at > ?")
                .params(secret.fingerprint(), stored(now))
                .query(Sessions::found)
                .optional();
        found.filter(session -> session.seen().plus(BETWEEN_SEEN).isBefore(now))
                .ifPresent(session -> see(session.person().session(), now));
        return found.map(Found::person);
    }

    public List<Session> of(PersonId person) {
        return database.sql("select id, device, began_at, seen_at from identity.session"
                        + " where person_id = ? and expires_at > ? order by seen_at desc, id")
                .params(person.value(), stored(clock.instant()))
                .query((row, number) -> new Session(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        instant(row, "began_at"),
                        instant(row, "seen_at")))
                .list();
    }

    public void end(Secret secret) {
        database.sql("delete from identity.session where token = ?")
                .param(secret.fingerprint())
                .update();
    }

    /** Ends one of the person's own sessions; another's stays. */
    public void end(PersonId person, UUID session) {
        database.sql("delete from identity.session where person_id = ? and id = ?")
                .params(person.value(), session)
                .update();
    }

    public void endAll(PersonId person) {
        database.sql("delete from identity.session where person_id = ?")
                .param(person.value())
                .update();
    }

    public void endOthers(PersonId person, UUID kept) {
        database.sql("delete from identity.session where person_id = ? and id <> ?")
                .params(person.value(), kept)
                .update();
    }

    private void see(UUID session, Instant now) {
        database.sql("update identity.session set seen_at = ?, expires_at = ? where id = ?")
                .params(stored(now), stored(now.plus(IDLE)), session)
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        SignedInPerson person = new SignedInPerson(
                row.getObject("session", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getBoolean("administrator"),
                Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
        return new Found(person, instant(row, "seen_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
