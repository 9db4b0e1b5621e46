package org.harambee.innovation.prototypes.followups;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has become of prototypes, and knows of which it is time to ask. */
@Repository
public class FollowUps {
    /** The prototypes p with ends e of which it is asked since {@code since} what became of them after m months. */
    public static final String DUE = """
            from innovation.prototype p
            join innovation.prototype_ending e on e.prototype_id = p.id and e.reopened_at is null
            cross join (values (6), (12)) m(months)
            cross join lateral (select e.at + make_interval(months => m.months) since) s
            where s.since <= :now and not exists (select from innovation.prototype_follow_up f
                where f.ending_id = e.id and f.months = m.months)
            """;

    private final JdbcClient database;
    private final Acts acts;
    private final Clock clock;

    FollowUps(JdbcClient database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param ending the end after which it is told
     * @param months after it ended: 6 or 12
     * @param used whether somebody uses it
     */
    public record FollowUp(UUID ending, int months, boolean used, String text, Signature signature) {}

    /** @param since when it is asked for */
    public record Due(int months, Instant since) {}

    /** What was told after all its ends, also after those from which it was begun again; the first in front. */
    public List<FollowUp> of(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_follow_up where prototype_id = ? order by at, months")
                .param(prototype.value())
                .query((row, number) -> new FollowUp(
                        row.getObject("ending_id", UUID.class),
                        row.getInt("months"),
                        row.getBoolean("used"),
                        row.getString("text"),
                        Signature.of(row)))
                .list();
    }

    /** What is asked for now. */
    public List<Due> due(PrototypeId prototype) {
        return database.sql("select m.months, s.since " + DUE + " and p.id = :prototype order by m.months")
                .param("now", now())
                .param("prototype", prototype.value())
                .query((row, number) -> new Due(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return false where it is not asked for: told before, or too early */
    @Transactional
    public boolean tell(PrototypePlace.At at, int months, boolean used, String text, Actor by) {
        boolean told =
                database.sql("insert into innovation.prototype_follow_up (ending_id, partnership_id, prototype_id,"
                                        + " months, used, text, person_id, affiliate_id, at)"
                                        + " select e.id, p.partnership_id, p.id, m.months, :used, :text, :person, :affiliate,"
                                        + " :now " + DUE + " and p.id = :prototype and m.months = :months"
                                        + " on conflict do nothing")
                                .param("used", used)
                                .param("text", text)
                                .param("person", by.person().value())
                                .param("affiliate", by.affiliateValue(), Types.OTHER)
                                .param("now", now())
                                .param("prototype", at.prototype().id().value())
                                .param("months", months)
                                .update()
                        == 1;
        if (told) {
            acts.record(new Act(
                    at.partnership().id(),
                    by,
                    "innovation-act-prototype-follow-up",
                    at.coded() + "/ending",
                    at.title()));
        }
        return told;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
