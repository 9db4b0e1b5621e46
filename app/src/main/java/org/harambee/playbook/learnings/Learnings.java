package org.harambee.playbook.learnings;

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

/** Keeps what partnerships have learnt. */
@Repository
public class Learnings {
    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Learnings(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Learning> of(PartnershipId partnership) {
        return database.sql("select code, kind, theme, text, evidence from playbook.learning where partnership_id = ?"
                        + " order by told_at, id")
                .param(partnership.value())
                .query((row, number) -> new Learning(
                        row.getString("code"),
                        Kind.ofWord(row.getString("kind")).orElseThrow(),
                        row.getString("theme"),
                        row.getString("text"),
                        Evidence.read(row.getString("evidence"))))
                .list();
    }

    @Transactional
    String tell(Partnership partnership, Kind kind, String theme, String text, Actor by) {
        String code = ids.code();
        database.sql("insert into playbook.learning"
                        + " (id, partnership_id, code, kind, theme, text, told_at, told_by, told_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(code)
                .param(kind.word())
                .param(theme)
                .param(text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .update();
        String path = partnership.path() + "/playbook#" + code;
        acts.record(new Act(partnership.id(), by, "playbook-act-learning", path, text));
        return path;
    }
}
