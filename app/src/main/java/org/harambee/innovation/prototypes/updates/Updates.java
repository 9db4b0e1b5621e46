package org.harambee.innovation.prototypes.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what teams tell. */
@Repository
public class Updates {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Updates(JdbcClient database, Prototypes prototypes, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.acts = acts;
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

    /** @return nothing where the prototype has ended meanwhile */
    @Transactional
    Optional<String> tell(PrototypePlace.At at, String text, @Nullable String language, Actor by) {
        if (!prototypes.held(at.prototype().id()).running()) {
            return Optional.empty();
        }
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
        String path = at.coded() + "/updates";
        acts.record(new Act(at.partnership().id(), by, "innovation-act-prototype-update", path, at.title()));
        return Optional.of(path);
    }

    private static Update update(ResultSet row, int number) throws SQLException {
        return new Update(
                row.getObject("id", UUID.class), row.getString("text"), row.getString("language"), Signature.of(row));
    }
}
