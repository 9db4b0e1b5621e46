package org.harambee.innovation.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sets up and changes the programmes of partnerships, each as a whole. */
@Repository
class Programmes {
    private final JdbcClient database;
    private final Programme programme;
    private final Acts acts;
    private final Clock clock;

    Programmes(JdbcClient database, Programme programme, Acts acts, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.acts = acts;
        this.clock = clock;
    }

    /** Counts the changes of a programme; 0 where none is set up. */
    int version(PartnershipId partnership) {
        return database.sql("select version from innovation.programme where partnership_id = ?")
                .param(partnership.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * False where someone else has changed it since it was read.
     *
     * @param version the version the person had before them when they began to type
     */
    @Transactional
    boolean set(Partnership partnership, List<Phase> phases, int version, Actor by) {
        if (programme.phases(partnership.id()).equals(phases)) {
            return true;
        }
        if (!held(partnership.id(), version, by)) {
            return false;
        }
        database.sql("delete from innovation.programme_phase where partnership_id = ?")
                .param(partnership.id().value())
                .update();
        phases.forEach(phase -> add(partnership.id(), phase));
        String path = partnership.path() + "/programme";
        acts.record(new Act(partnership.id(), by, "innovation-act-programme", path, partnership.name()));
        return true;
    }

    private boolean held(PartnershipId partnership, int version, Actor by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String sql = version == 0
                ? "insert into innovation.programme (version, changed_at, changed_by, changed_for, partnership_id)"
                        + " values (:version + 1, :now, :by, :for, :partnership) on conflict do nothing"
                : "update innovation.programme set version = version + 1, changed_at = :now, changed_by = :by,"
                        + " changed_for = :for where partnership_id = :partnership and version = :version";
        return database.sql(sql)
                        .param("version", version)
                        .param("now", now)
                        .param("by", by.person().value())
                        .param("for", by.affiliateValue())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    private void add(PartnershipId partnership, Phase phase) {
        database.sql("insert into innovation.programme_phase"
                        + " (partnership_id, step, starts, ends, zone, goal, binding, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
                .param(partnership.value())
                .param(phase.step().word())
                .param(phase.span().startsText())
                .param(phase.span().endsText())
                .param(phase.span().zone().getId())
                .param(phase.goal())
                .param(phase.binding())
                .param(phase.evidence() == null ? null : phase.evidence().json())
                .update();
    }
}
