package org.harambee.innovation.prototypes.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who asked to join a team, or was asked, and the answers. */
@Repository
class Requests {
    private static final String REQUEST = "select q.*, coalesce(r.title, '') role from innovation.prototype_request q"
            + " left join innovation.prototype_role r on r.id = q.role_id where q.prototype_id = ? ";

    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    Requests(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that wait for an answer, the oldest in front. */
    List<Request> waiting(PrototypeId prototype) {
        return database.sql(REQUEST + "and q.answered_at is null order by q.at, q.id")
                .param(prototype.value())
                .query(Requests::request)
                .list();
    }

    /** What was last answered to a person. */
    Optional<Request> lastAnswered(PrototypeId prototype, UUID person) {
        return database.sql(REQUEST + "and q.person_id = ? and q.answered_at is not null order by q.at desc limit 1")
                .params(prototype.value(), person)
                .query(Requests::request)
                .optional();
    }

    /**
     * @param joiner who is to join; for nobody where they are only asked
     * @param asker who of the team asks them; null where they ask themselves
     * @return false where one waits for an answer already
     */
    boolean add(Prototype prototype, @Nullable UUID role, Actor joiner, @Nullable Actor asker, String sentence) {
        return database.sql("insert into innovation.prototype_request (id, partnership_id, prototype_id, role_id,"
                                + " person_id, affiliate_id, sentence, asked_by, asked_for, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(ids.next())
                        .param(prototype.partnership().value())
                        .param(prototype.id().value())
                        .param(role)
                        .param(joiner.person().value())
                        .param(joiner.affiliateValue())
                        .param(sentence)
                        .param(asker == null ? null : asker.person().value())
                        .param(asker == null ? null : asker.affiliateValue())
                        .param(now())
                        .update()
                == 1;
    }

    /** @return false where somebody answered it before */
    boolean answer(Request request, String answer, String reason, Actor by) {
        return database.sql("update innovation.prototype_request set answer = ?, reason = ?, answered_at = ?,"
                                + " answered_by = ?, answered_for = ? where id = ? and answered_at is null")
                        .param(answer)
                        .param(reason)
                        .param(now())
                        .param(by.person().value())
                        .param(by.affiliateValue())
                        .param(request.id())
                        .update()
                == 1;
    }

    /** Whoever has joined waits for no answer any more. */
    void settle(PrototypeId prototype, PersonId person) {
        database.sql("update innovation.prototype_request set answer = 'withdrawn', answered_at = ?"
                        + " where prototype_id = ? and person_id = ? and answered_at is null")
                .params(now(), prototype.value(), person.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("role_id", UUID.class),
                row.getString("role"),
                Signature.of(row),
                row.getObject("asked_by") == null ? null : Signature.of(row, "asked_by", "asked_for", "at"),
                row.getString("sentence"),
                row.getString("answer"),
                row.getString("reason"));
    }
}
