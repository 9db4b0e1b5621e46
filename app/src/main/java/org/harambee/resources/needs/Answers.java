package org.harambee.resources.needs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which affiliates can help with what is needed; each says it once, and may say it in other words. */
@Repository
class Answers {
    private final JdbcClient database;
    private final Acts acts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Answers(JdbcClient database, Acts acts, Changes changes, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** The first to say so in front. */
    List<Answer> to(Need need) {
        return database.sql("select affiliate_id, answered_by, text, answered_at, seen_at is not null"
                        + " from resources.need_answer where need_id = ? order by answered_at, id")
                .param(need.id())
                .query((row, number) -> new Answer(
                        new AffiliateId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getBoolean(5)))
                .list();
    }

    /** What is said in the same words again changes nothing. */
    @Transactional
    void give(Partnership partnership, Need need, AffiliateId affiliate, String text, Actor by) {
        int said = database.sql("insert into resources.need_answer"
                        + " (id, partnership_id, need_id, affiliate_id, text, answered_at, answered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (need_id, affiliate_id) do update"
                        + " set text = excluded.text, answered_at = excluded.answered_at,"
                        + " answered_by = excluded.answered_by, seen_at = null"
                        + " where need_answer.text <> excluded.text")
                .param(ids.next())
                .param(partnership.id().value())
                .param(need.id())
                .param(affiliate.value())
                .param(text)
                .param(now())
                .param(by.person().value())
                .update();
        if (said == 1) {
            record(partnership, "resources-act-answer", need, by);
        }
    }

    @Transactional
    void takeBack(Partnership partnership, Need need, AffiliateId affiliate, Actor by) {
        int gone = database.sql("delete from resources.need_answer where need_id = ? and affiliate_id = ?")
                .params(need.id(), affiliate.value())
                .update();
        if (gone == 1) {
            record(partnership, "resources-act-answer-back", need, by);
        }
    }

    /** Whoever asked has read them. */
    @Transactional
    void read(Need need) {
        database.sql("update resources.need_answer set seen_at = ? where need_id = ? and seen_at is null")
                .params(now(), need.id())
                .update();
        changes.announce();
    }

    /** Who has left helps with nothing any more. */
    @Transactional
    void endAll(PartnershipId partnership, AffiliateId partner) {
        database.sql("delete from resources.need_answer a using resources.need n where n.id = a.need_id"
                        + " and n.state = 'open' and a.partnership_id = ? and a.affiliate_id = ?")
                .params(partnership.value(), partner.value())
                .update();
        changes.announce();
    }

    private void record(Partnership partnership, String kind, Need need, Actor by) {
        String path = need.path(partnership) + "#answers";
        acts.record(new Act(partnership.id(), by, kind, path, need.wording().what()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
