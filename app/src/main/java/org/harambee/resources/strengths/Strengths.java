package org.harambee.resources.strengths;

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
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partners are strong at. What has ended stays stored, and is shown no more. */
@Repository
public class Strengths {
    private static final String OFFERED = "select id, affiliate_id, text, evidence, version from resources.strength"
            + " where partnership_id = ? and ended_at is null ";

    private final JdbcClient database;
    private final Acts acts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Strengths(JdbcClient database, Acts acts, Changes changes, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Strength> of(PartnershipId partnership) {
        return database.sql(OFFERED + "order by offered_at, id")
                .param(partnership.value())
                .query(Strengths::strength)
                .list();
    }

    public List<Strength> of(PartnershipId partnership, AffiliateId partner) {
        return database.sql(OFFERED + "and affiliate_id = ? order by offered_at, id")
                .param(partnership.value())
                .param(partner.value())
                .query(Strengths::strength)
                .list();
    }

    Optional<Strength> find(PartnershipId partnership, UUID id) {
        return database.sql(OFFERED + "and id = ?")
                .param(partnership.value())
                .param(id)
                .query(Strengths::strength)
                .optional();
    }

    @Transactional
    String offer(Partnership partnership, AffiliateId partner, String text, Actor by) {
        database.sql("insert into resources.strength"
                        + " (id, partnership_id, affiliate_id, text, offered_at, offered_by) values (?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(partner.value())
                .param(text)
                .param(now())
                .param(by.person().value())
                .update();
        record(partnership, "resources-act-strength", text, by);
        return partnership.path() + "/strengths";
    }

    /** What the partner now says itself needs no evidence. False where it was changed or ended meanwhile. */
    @Transactional
    boolean change(Partnership partnership, Strength strength, String text, int version, Actor by) {
        int changed = database.sql("update resources.strength set text = ?, evidence = null, version = version + 1"
                        + " where id = ? and partnership_id = ? and version = ? and ended_at is null")
                .param(text)
                .param(strength.id())
                .param(partnership.id().value())
                .param(version)
                .update();
        if (changed == 1) {
            record(partnership, "resources-act-strength-changed", text, by);
        }
        return changed == 1;
    }

    @Transactional
    void end(Partnership partnership, Strength strength, Actor by) {
        int ended = database.sql("update resources.strength set ended_at = ?, ended_by = ?"
                        + " where id = ? and partnership_id = ? and ended_at is null")
                .param(now())
                .param(by.person().value())
                .param(strength.id())
                .param(partnership.id().value())
                .update();
        if (ended == 1) {
            record(partnership, "resources-act-strength-ended", strength.text(), by);
        }
    }

    /** Ends all a partner offers. */
    @Transactional
    void endAll(PartnershipId partnership, AffiliateId partner) {
        database.sql("update resources.strength set ended_at = ?"
                        + " where partnership_id = ? and affiliate_id = ? and ended_at is null")
                .param(now())
                .param(partnership.value())
                .param(partner.value())
                .update();
        changes.announce();
    }

    private void record(Partnership partnership, String kind, String text, Actor by) {
        acts.record(new Act(partnership.id(), by, kind, partnership.path() + "/strengths", text));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Strength strength(ResultSet row, int number) throws SQLException {
        return new Strength(
                row.getObject("id", UUID.class),
                new AffiliateId(row.getObject("affiliate_id", UUID.class)),
                row.getString("text"),
                Evidence.read(row.getString("evidence")),
                row.getInt("version"));
    }
}
