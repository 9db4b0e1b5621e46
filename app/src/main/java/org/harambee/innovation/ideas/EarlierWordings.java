package org.harambee.innovation.ideas;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what ideas said before they were changed, so that nothing is lost by changing them. */
@Repository
public class EarlierWordings {
    private static final String SAID = "title, language, text, problem, for_whom, first_step, strengths, reach, cost,"
            + " cost_currency, cost_hours, picture, themes";

    private final JdbcClient database;
    private final Clock clock;

    EarlierWordings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps what an idea says in this version, which is about to be changed, in the same transaction. What a guest told
     * is not kept while it waits: nobody but them was to read it.
     */
    void keep(Idea idea, int version, @Nullable Actor by) {
        database.sql("insert into innovation.idea_wording (partnership_id, idea_id, version, " + SAID
                        + ", replaced_by, replaced_for, replaced_at) select partnership_id, id, version, " + SAID
                        + ", ?::uuid, ?::uuid, ?::timestamptz from innovation.idea"
                        + " where id = ? and version = ? and state <> 'waiting' on conflict do nothing")
                .param(by == null ? null : by.person().value())
                .param(by == null ? null : by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(idea.id().value())
                .param(version)
                .update();
    }

    /** The wordings before this version, the latest first. */
    public List<EarlierWording> before(Idea idea, int version, int most) {
        return database.sql("select version, " + SAID + ", replaced_by, replaced_for, replaced_at"
                        + " from innovation.idea_wording where idea_id = ? and version < ?"
                        + " order by version desc limit ?")
                .params(idea.id().value(), version, most)
                .query((row, number) -> new EarlierWording(
                        row.getInt("version"),
                        IdeaRow.napkin(row),
                        row.getObject("replaced_by", UUID.class),
                        row.getObject("replaced_for", UUID.class),
                        row.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
