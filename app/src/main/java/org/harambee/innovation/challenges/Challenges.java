package org.harambee.innovation.challenges;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.harambee.affiliates.Actor;
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
        return database.sql("select code, theme, text, evidence from innovation.challenge where partnership_id = ?"
                        + " order by told_at, id")
                .param(partnership.value())
                .query((row, number) -> new Challenge(
                        row.getString("code"),
                        row.getString("theme"),
                        row.getString("text"),
                        Evidence.read(row.getString("evidence"))))
                .list();
    }

    @Transactional
    String tell(Partnership partnership, String theme, String text, Actor by) {
        String code = ids.code();
        database.sql("insert into innovation.challenge"
                        + " (id, partnership_id, code, theme, text, told_at, told_by, told_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(code)
                .param(theme)
                .param(text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .update();
        String path = partnership.path() + "/challenges#" + code;
        acts.record(new Act(partnership.id(), by, "innovation-act-challenge", path, text));
        return path;
    }
}
