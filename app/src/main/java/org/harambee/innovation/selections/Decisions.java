package org.harambee.innovation.selections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.IdeasSelected;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided on outcomes; a decision is never changed. */
@Repository
class Decisions {
    private final JdbcClient database;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(JdbcClient database, Acts acts, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    Optional<Decision> of(UUID selection) {
        return database.sql("select * from innovation.selection_decision where selection_id = ?")
                .param(selection)
                .query(Decisions::decision)
                .optional();
    }

    /** @return false where somebody else has decided meanwhile */
    @Transactional
    boolean decide(
            Partnership partnership,
            Selection selection,
            List<Candidate> chosen,
            boolean overridden,
            String reason,
            Actor by) {
        int kept = database.sql("insert into innovation.selection_decision (selection_id, partnership_id, ideas,"
                        + " overridden, reason, person_id, affiliate_id, at) values (?, ?, ?::integer[], ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .param(selection.id())
                .param(partnership.id().value())
                .param(chosen.stream().map(Candidate::number).toArray(Integer[]::new))
                .param(overridden)
                .param(reason)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            return false;
        }
        List<UUID> ideas = chosen.stream().map(Candidate::idea).toList();
        database.sql("update innovation.idea set concept = true where partnership_id = ? and id = any(?)")
                .param(partnership.id().value())
                .param(ideas.toArray(UUID[]::new))
                .update();
        acts.record(new Act(
                partnership.id(),
                by,
                overridden ? "innovation-act-selection-overridden" : "innovation-act-selection-decided",
                selection.path(partnership.path()) + "#decision",
                selection.facts().title()));
        events.publishEvent(new IdeasSelected(partnership.id(), selection.id(), ideas));
        return true;
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        UUID affiliate = row.getObject("affiliate_id", UUID.class);
        return new Decision(
                List.of((Integer[]) row.getArray("ideas").getArray()),
                row.getBoolean("overridden"),
                row.getString("reason"),
                row.getObject("person_id", UUID.class),
                affiliate == null ? null : new AffiliateId(affiliate),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
