package org.harambee.gatherings.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.gatherings.Session;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Changes;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The questions and answers of a session, in the order in which they were said. */
@Repository
public class Posts {
    /** Questions (q) that others have answered since their askers last looked. */
    static final String UNREAD =
            "q.answers is null and q.withdrawn_at is null and exists (select from gatherings.post a"
                    + " where a.answers = q.id and a.withdrawn_at is null and a.person_id is distinct from q.person_id"
                    + " and a.at > coalesce(q.answers_seen_at, q.at)) ";

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;
    private final Changes changes;

    Posts(JdbcClient database, Ids ids, Clock clock, Acts acts, Changes changes) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
        this.changes = changes;
    }

    /** A text as it read before it was corrected. */
    public record EarlierWording(String text, Instant until) {}

    public List<Post> of(Session session) {
        return database.sql("select * from gatherings.post where session_id = ? order by kept_order")
                .param(session.id().value())
                .query(Posts::post)
                .list();
    }

    public List<EarlierWording> earlierWordings(Post post) {
        return database.sql("select text, until from gatherings.earlier_wording where post_id = ? order by version")
                .param(post.id())
                .query((row, number) -> new EarlierWording(
                        row.getString("text"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes that the person has read the answers to her own questions. */
    public void read(Session session, UUID person) {
        database.sql("update gatherings.post q set answers_seen_at = ? where session_id = ? and person_id = ? and "
                        + UNREAD)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(session.id().value())
                .param(person)
                .update();
    }

    @Transactional
    public void ask(Session session, Actor actor, String text) {
        if (keep(session, null, actor, Voice.PARTICIPANT, text)) {
            record(session, actor, "gatherings-act-question");
        }
    }

    @Transactional
    public void answer(Session session, Post question, Actor actor, Voice voice, String text) {
        if (keep(session, question.id(), actor, voice, text)) {
            record(session, actor, "gatherings-act-answer");
        }
    }

    private boolean keep(Session session, @Nullable UUID question, Actor actor, Voice voice, String text) {
        return database.sql("""
                        insert into gatherings.post
                            (id, partnership_id, session_id, answers, person_id, affiliate_id, voice, text, at)
                        values (:id, :partnership, :session, :question, :person, :affiliate, :voice, :text, :now)
                        on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("partnership", session.partnership().value())
                        .param("session", session.id().value())
                        .param("question", question, Types.OTHER)
                        .param("person", actor.person().value())
                        .param("affiliate", actor.affiliateValue(), Types.OTHER)
                        .param("voice", voice.word())
                        .param("text", text)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts a correction in place of a text, which stays readable beside it; false if it has changed meanwhile. */
    @Transactional
    public boolean correct(Session session, Post post, String text, int version) {
        int kept = database.sql("""
                        insert into gatherings.earlier_wording (post_id, version, partnership_id, text, until)
                        select id, version, partnership_id, text, :now from gatherings.post
                        where id = :id and version = :version and withdrawn_at is null
                        on conflict do nothing
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", post.id())
                .param("version", version)
                .update();
        if (kept == 1) {
            database.sql("update gatherings.post set text = ?, version = version + 1, corrected_at = ? where id = ?")
                    .param(text)
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .param(post.id())
                    .update();
            changes.announce();
        }
        return kept == 1;
    }

    /** Takes a text back. Nobody reads it any more; answers to it stay. */
    @Transactional
    public void withdraw(Post post) {
        database.sql("update gatherings.post set withdrawn_at = ? where id = ? and withdrawn_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(post.id())
                .update();
        changes.announce();
    }

    /** Keeps a question or answer found in an imported file; returns its id and whether it is new. */
    public Imported keepImported(
            Session session, @Nullable UUID question, @Nullable String wikiName, @Nullable Instant at, String text) {
        return database.sql("select id from gatherings.post where session_id = :session and voice = 'imported'"
                        + " and answers is not distinct from :question and text = :text"
                        + " and wiki_name is not distinct from :name")
                .param("session", session.id().value())
                .param("question", question, Types.OTHER)
                .param("text", text)
                .param("name", wikiName, Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .map(id -> new Imported(id, false))
                .orElseGet(() -> new Imported(insertImported(session, question, wikiName, at, text), true));
    }

    public record Imported(UUID id, boolean isNew) {}

    private UUID insertImported(
            Session session, @Nullable UUID question, @Nullable String wikiName, @Nullable Instant at, String text) {
        UUID id = ids.next();
        database.sql("insert into gatherings.post (id, partnership_id, session_id, answers, wiki_name, voice, text, at)"
                        + " values (?, ?, ?, ?, ?, 'imported', ?, ?)")
                .param(id)
                .param(session.partnership().value())
                .param(session.id().value())
                .param(question)
                .param(wikiName)
                .param(text)
                .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void record(Session session, Actor actor, String kind) {
        acts.record(new Act(session.partnership(), actor, kind, session.path() + "#questions", session.title()));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("answers", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("affiliate_id", UUID.class),
                row.getString("wiki_name"),
                Worded.find(Voice.class, row.getString("voice")).orElseThrow(),
                row.getString("text"),
                new Post.Times(instant(row, "at"), instant(row, "corrected_at"), instant(row, "withdrawn_at")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
