package org.harambee.innovation.prototypes.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what teams tell. */
@Repository
public class Updates {
    private final JdbcClient database;
    private final Acts acts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Updates(JdbcClient database, Acts acts, Changes changes, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last told in front; what was taken back is not among them. */
    public List<Update> of(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_update"
                        + " where prototype_id = ? and withdrawn_at is null order by at desc, id desc")
                .param(prototype.value())
                .query(Updates::update)
                .list();
    }

    @Transactional
    public String tell(PrototypePlace.At at, String text, @Nullable String language, Actor by) {
        String path = at.coded() + "/updates";
        database.sql("insert into innovation.prototype_update (id, partnership_id, prototype_id, text, language,"
                        + " person_id, affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(at.partnership().id().value())
                .param(at.prototype().id().value())
                .param(text)
                .param(language)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        acts.record(new Act(at.partnership().id(), by, "innovation-act-prototype-update", path, at.title()));
        return path;
    }

    /** Takes one back that the person told. Nobody reads it any more. */
    @Transactional
    void withdraw(PrototypePlace.At at, UUID update, Actor by) {
        database.sql("update innovation.prototype_update set withdrawn_at = ?"
                        + " where id = ? and prototype_id = ? and person_id = ? and withdrawn_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(update)
                .param(at.prototype().id().value())
                .param(by.person().value())
                .update();
        changes.announce();
    }

    private static Update update(ResultSet row, int number) throws SQLException {
        return new Update(
                row.getObject("id", UUID.class), row.getString("text"), row.getString("language"), Signature.of(row));
    }
}
