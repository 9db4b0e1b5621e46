package org.harambee.innovation.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the challenges of partnerships. */
@Repository
public class Challenges {
    private static final String CHALLENGE =
            "select code, theme, text, evidence, told_for, version from innovation.challenge where partnership_id = ? ";

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Challenges(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Challenge> of(PartnershipId partnership) {
        return database.sql(CHALLENGE + "order by told_at, id")
                .param(partnership.value())
                .query(Challenges::challenge)
                .list();
    }

    Optional<Challenge> find(PartnershipId partnership, String code) {
        return database.sql(CHALLENGE + "and code = ?")
                .params(partnership.value(), code)
                .query(Challenges::challenge)
                .optional();
    }

    @Transactional
    String tell(Partnership partnership, Typed typed, Actor by) {
        String code = ids.code();
        database.sql("insert into innovation.challenge"
                        + " (id, partnership_id, code, theme, text, told_at, told_by, told_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(code)
                .param(typed.theme())
                .param(typed.text())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .update();
        return record(partnership, "innovation-act-challenge", code, typed, by);
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised revise(Partnership partnership, Challenge challenge, Typed typed, int version, Actor by) {
        Challenge before = held(partnership, challenge);
        if (Typed.of(before).equals(typed)) {
            return new Revised.Saved(path(partnership, before.code()));
        }
        if (before.version() != version) {
            return new Revised.Overtaken(before);
        }
        // what its own people now say in other words needs no evidence from elsewhere
        database.sql("update innovation.challenge set evidence = case when text = :text then evidence end,"
                        + " theme = :theme, text = :text, version = version + 1"
                        + " where partnership_id = :partnership and code = :code")
                .param("theme", typed.theme())
                .param("text", typed.text())
                .param("partnership", partnership.id().value())
                .param("code", before.code())
                .update();
        return new Revised.Saved(record(partnership, "innovation-act-challenge-changed", before.code(), typed, by));
    }

    private Challenge held(Partnership partnership, Challenge challenge) {
        return database.sql(CHALLENGE + "and code = ? for update")
                .params(partnership.id().value(), challenge.code())
                .query(Challenges::challenge)
                .single();
    }

    private String record(Partnership partnership, String kind, String code, Typed typed, Actor by) {
        String path = path(partnership, code);
        acts.record(new Act(partnership.id(), by, kind, path, typed.text()));
        return path;
    }

    private static String path(Partnership partnership, String code) {
        return partnership.path() + "/challenges#" + code;
    }

    private static Challenge challenge(ResultSet row, int number) throws SQLException {
        return new Challenge(
                row.getString("code"),
                row.getString("theme"),
                row.getString("text"),
                Evidence.read(row.getString("evidence")),
                Optional.ofNullable(row.getObject("told_for", UUID.class)).map(AffiliateId::new),
                row.getInt("version"));
    }
}
