package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when jurors were last reminded of the reviews they owe: each once a day at most, whoever reminds them. */
@Repository
public class Reminders {
    private static final Duration APART = Duration.ofDays(1);

    private final JdbcClient database;
    private final Changes changes;
    private final Clock clock;

    Reminders(JdbcClient database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param lately whether it is too soon to remind again */
    public record Reminder(Instant at, boolean lately) {}

    /** The last reminder of each juror who had one. */
    Map<PersonId, Reminder> of(Jury jury) {
        Instant soon = clock.instant().minus(APART);
        Map<PersonId, Reminder> reminders = new HashMap<>();
        database.sql("select person_id, at from innovation.jury_reminder where jury_id = ?")
                .param(jury.id().value())
                .query(row -> {
                    Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
                    PersonId juror = new PersonId(row.getObject(1, UUID.class));
                    reminders.put(juror, new Reminder(at, at.isAfter(soon)));
                });
        return reminders;
    }

    /** Reminds those whom nobody reminded lately, and tells how many they were. */
    @Transactional
    int remind(Jury jury, Collection<PersonId> jurors, PersonId by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int reminded = 0;
        for (PersonId juror : jurors) {
            reminded += database.sql("insert into innovation.jury_reminder as r"
                            + " (partnership_id, jury_id, person_id, reminded_by, at) values (?, ?, ?, ?, ?)"
                            + " on conflict (jury_id, person_id) do update"
                            + " set reminded_by = excluded.reminded_by, at = excluded.at where r.at <= ?")
                    .param(jury.partnership().value())
                    .param(jury.id().value())
                    .param(juror.value())
                    .param(by.value())
                    .param(now)
                    .param(now.minus(APART))
                    .update();
        }
        changes.announce();
        return reminded;
    }
}
