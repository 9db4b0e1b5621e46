package org.harambee.innovation.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.ideas.Idea;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say to ideas. */
@Repository
public class Comments {
    private static final String ACT = "innovation-act-comment";

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;
    private final Changes changes;

    Comments(JdbcClient database, Ids ids, Clock clock, Acts acts, Changes changes) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
        this.changes = changes;
    }

    /** The comments on an idea in the order in which they were said; what was taken back is not among them. */
    public List<Comment> of(Idea idea) {
        return database.sql(
                        "select id, person_id, affiliate_id, text, at, changed_at, version from innovation.idea_comment"
                                + " where idea_id = ? and withdrawn_at is null order by id")
                .param(idea.id().value())
                .query(Comments::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("affiliate_id", UUID.class),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                changed == null ? null : changed.toInstant(),
                row.getInt("version"));
    }

    @Transactional
    void say(Idea idea, String path, Actor actor, String text) {
        database.sql(
                        "insert into innovation.idea_comment"
                                + " (id, partnership_id, idea_id, person_id, affiliate_id, text, at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(idea.partnership().value())
                .param(idea.id().value())
                .param(actor.person().value())
                .param(actor.affiliateValue())
                .param(text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String title = Objects.requireNonNullElse(idea.napkin().title(), "");
        acts.record(new Act(idea.partnership(), actor, ACT, path + "#comments", title));
    }

    /** Puts a comment into other words; false where it has changed since this version, or was taken back. */
    @Transactional
    boolean change(Comment comment, String text, int version) {
        boolean changed = database.sql("update innovation.idea_comment set text = ?, changed_at = ?,"
                                + " version = version + 1 where id = ? and version = ? and withdrawn_at is null")
                        .param(text)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(comment.id())
                        .param(version)
                        .update()
                == 1;
        changes.announce();
        return changed;
    }

    /** Takes a comment back. Nobody reads it any more. */
    @Transactional
    void withdraw(Comment comment) {
        database.sql("update innovation.idea_comment set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(comment.id())
                .update();
        changes.announce();
    }
}
