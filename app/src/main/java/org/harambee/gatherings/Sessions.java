package org.harambee.gatherings;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.ui.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds and keeps the sessions of a gathering. */
@Repository("gatheringSessions")
public class Sessions {
    private static final int CODE_LENGTH = 6;

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;

    Sessions(JdbcClient database, Ids ids, Clock clock, Acts acts) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
    }

    /** The session of an address such as {@code K7Q2MX-a-title}; only its first six characters decide. */
    public Session in(Gathering gathering, String address) throws NotHere {
        return find(gathering, address).orElseThrow(NotHere::new);
    }

    /** Whether there is a session of this address. */
    public boolean has(Gathering gathering, String address) {
        return find(gathering, address).isPresent();
    }

    private Optional<Session> find(Gathering gathering, String address) {
        boolean coded = address.length() == CODE_LENGTH
                || (address.length() > CODE_LENGTH && address.charAt(CODE_LENGTH) == '-');
        return coded
                ? one(gathering, "code", address.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The session that carries this public ID at its gathering. */
    public Optional<Session> ofPublicId(Gathering gathering, String publicId) {
        return one(gathering, "public_id", publicId);
    }

    public List<Session> ofTitle(Gathering gathering, String title) {
        return database.sql("select * from gatherings.session where gathering_id = ? and lower(title) = lower(?)")
                .param(gathering.id().value())
                .param(title)
                .query((row, number) -> SessionMapping.session(row, gathering))
                .list();
    }

    private Optional<Session> one(Gathering gathering, String column, String value) {
        return database.sql("select * from gatherings.session where gathering_id = ? and " + column + " = ?")
                .param(gathering.id().value())
                .param(value)
                .query((row, number) -> SessionMapping.session(row, gathering))
                .optional();
    }

    /** One import or submission with the same public ID or title waits here for the other. */
    public void oneAtATime(Gathering gathering) {
        database.sql("select id from gatherings.gathering where id = ? for update")
                .param(gathering.id().value())
                .query()
                .listOfRows();
    }

    /** Keeps a new session. An actor is recorded as the one who handed it in; a file on the command line has none. */
    @Transactional
    public Session add(Gathering gathering, Content content, Provenance provenance, @Nullable Actor actor) {
        UUID id = ids.next();
        String code = freeCode(gathering);
        Map<String, @Nullable Object> columns = SessionMapping.columns(content);
        String names = columns.keySet().stream().collect(Collectors.joining(", "));
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        write(
                        "insert into gatherings.session (id, partnership_id, gathering_id, code, evidence, invented,"
                                + " imported, unaligned_user_names, unaligned_affiliations, submitted_by,"
                                + " submitted_for, submitted_at, " + names
                                + ") values (:id, :partnership, :gathering, :code, :evidence::jsonb, :invented, :imported,"
                                + " :unalignedUserNames, :unalignedAffiliations, :person, :affiliate, :now, " + values
                                + ")",
                        columns,
                        provenance)
                .param("id", id)
                .param("partnership", gathering.partnership().value())
                .param("gathering", gathering.id().value())
                .param("code", code)
                .param("imported", provenance.imported())
                .param("person", actor == null ? null : actor.person().value(), Types.OTHER)
                .param("affiliate", actor == null ? null : actor.affiliateValue(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Session added = one(gathering, "code", code).orElseThrow();
        record(added, actor, provenance.imported() ? "gatherings-act-import" : "gatherings-act-session");
        return added;
    }

    /** Changes what a session says, unless someone else has changed it since this version was read. */
    @Transactional
    public boolean revise(Session session, Content content, Provenance provenance, int version, @Nullable Actor actor) {
        Map<String, @Nullable Object> columns = SessionMapping.columns(content);
        String sets =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int changed = write(
                        "update gatherings.session set version = version + 1, evidence = :evidence::jsonb,"
                                + " invented = :invented, unaligned_user_names = :unalignedUserNames,"
                                + " unaligned_affiliations = :unalignedAffiliations, " + sets
                                + " where id = :id and version = :version",
                        columns,
                        provenance)
                .param("id", session.id().value())
                .param("version", version)
                .update();
        if (changed == 1) {
            record(session, actor, "gatherings-act-revision");
        }
        return changed == 1;
    }

    private JdbcClient.StatementSpec write(String sql, Map<String, @Nullable Object> columns, Provenance provenance) {
        Evidence evidence = provenance.evidence();
        return database.sql(sql)
                .params(columns)
                .param("evidence", evidence == null ? null : evidence.json(), Types.VARCHAR)
                .param("invented", provenance.invented())
                .param("unalignedUserNames", provenance.unalignedUserNames().toArray(String[]::new))
                .param(
                        "unalignedAffiliations",
                        provenance.unalignedAffiliations().toArray(String[]::new));
    }

    private void record(Session session, @Nullable Actor actor, String kind) {
        if (actor != null) {
            acts.record(new Act(session.partnership(), actor, kind, session.path(), session.title()));
        }
    }

    private String freeCode(Gathering gathering) {
        while (true) {
            String code = ids.code();
            boolean taken = database.sql(
                            "select exists (select from gatherings.session where partnership_id = ? and code = ?)")
                    .param(gathering.partnership().value())
                    .param(code)
                    .query(Boolean.class)
                    .single();
            if (!taken) {
                return code;
            }
        }
    }
}
