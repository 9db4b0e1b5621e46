package org.harambee.gatherings.interest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Names;
import org.harambee.database.Ids;
import org.harambee.gatherings.Session;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is interested in a session. A name that is not to be shown does not leave this class. */
@Repository
public class Interests {
    static final String ACT = "gatherings-act-interest";

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;

    Interests(JdbcClient database, Ids ids, Clock clock, Acts acts) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
    }

    /** Someone who shows that they are interested; {@code at} is unknown for some imported names. */
    public record Row(
            @Nullable UUID personId,
            @Nullable UUID affiliateId,
            @Nullable String wikiName,
            String remark,
            @Nullable Instant at)
            implements Names.Speaker {}

    private record Stored(Row row, boolean named) {}

    /**
     * What the viewer may know.
     *
     * @param named those who show their name, in the order in which they did
     * @param unnamed how many others there are, rounded down
     * @param own whether the viewer is interested, by name or without; nothing where not
     */
    public record Seen(List<Row> named, Unnamed unnamed, Optional<Boolean> own) {}

    public Seen seen(Session session, Viewer viewer) {
        List<Stored> all = database.sql("select person_id, affiliate_id, wiki_name, remark, at, named"
                        + " from gatherings.interest where session_id = ? order by at nulls first, id")
                .param(session.id().value())
                .query(Interests::stored)
                .list();
        Optional<Boolean> own = viewer.id()
                .flatMap(person -> all.stream()
                        .filter(stored -> person.equals(stored.row().personId()))
                        .map(Stored::named)
                        .findFirst());
        List<Row> named = all.stream().filter(Stored::named).map(Stored::row).toList();
        return new Seen(named, Unnamed.of(all.size() - named.size()), own);
    }

    /** Says that the actor is interested; said twice, it stays one interest with the last choice of name. */
    @Transactional
    public void show(Session session, Actor actor, boolean named) {
        // who comes out of hiding joins the end of the list: the place must not tell since when
        int changed = database.sql("""
                        insert into gatherings.interest
                            (id, partnership_id, session_id, person_id, affiliate_id, named, at)
                        values (:id, :partnership, :session, :person, :affiliate, :named, :now)
                        on conflict (session_id, person_id) do update set
                            named = excluded.named, affiliate_id = excluded.affiliate_id, at = excluded.at
                        where interest.named <> excluded.named
                        """)
                .param("id", ids.next())
                .param("partnership", session.partnership().value())
                .param("session", session.id().value())
                .param("person", actor.person().value())
                .param("affiliate", actor.affiliateValue(), Types.OTHER)
                .param("named", named)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            return;
        }
        if (named) {
            acts.record(new Act(session.partnership(), actor, ACT, session.path(), session.title()));
        } else {
            forget(session, actor);
        }
    }

    /** Takes the interest back and keeps no trace of it. */
    @Transactional
    public void withdraw(Session session, Actor actor) {
        int gone = database.sql("delete from gatherings.interest where session_id = ? and person_id = ?")
                .param(session.id().value())
                .param(actor.person().value())
                .update();
        if (gone > 0) {
            forget(session, actor);
        }
    }

    /** Keeps a name found in an imported file; found again, it stays one. Returns how many are new. */
    public int keepImported(Session session, String wikiName, @Nullable Instant at, String remark) {
        return database.sql("""
                        insert into gatherings.interest (id, partnership_id, session_id, wiki_name, named, at, remark)
                        values (?, ?, ?, ?, true, ?, ?) on conflict (session_id, wiki_name) do nothing
                        """)
                .param(ids.next())
                .param(session.partnership().value())
                .param(session.id().value())
                .param(wikiName)
                .param(at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param(remark)
                .update();
    }

    private void forget(Session session, Actor actor) {
        int code = session.path().lastIndexOf('/') + 1;
        String address = session.path().substring(0, code) + session.code();
        acts.forget(session.partnership(), actor.person(), ACT, address);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Stored(
                new Row(
                        row.getObject("person_id", UUID.class),
                        row.getObject("affiliate_id", UUID.class),
                        row.getString("wiki_name"),
                        row.getString("remark"),
                        at == null ? null : at.toInstant()),
                row.getBoolean("named"));
    }
}
