package org.harambee.innovation.prototypes.team;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the roles that teams look for. */
@Repository
public class Roles {
    private final JdbcClient database;
    private final Ids ids;
    private final Clock clock;

    Roles(JdbcClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** The open ones, the first opened in front. */
    public List<Role> of(PrototypeId prototype) {
        return database.sql("select id, title, takes, hours from innovation.prototype_role"
                        + " where prototype_id = ? and closed_at is null order by opened_at, id")
                .param(prototype.value())
                .query((row, number) -> new Role(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBigDecimal(4)))
                .list();
    }

    /** How many are open, of each of these prototypes that has some. */
    public Map<PrototypeId, Integer> open(Collection<PrototypeId> of) {
        Map<PrototypeId, Integer> open = new HashMap<>();
        database.sql("select prototype_id, count(*) from innovation.prototype_role"
                        + " where prototype_id = any(?) and closed_at is null group by prototype_id")
                .param(of.stream().map(PrototypeId::value).toArray(UUID[]::new))
                .query(row -> {
                    open.put(new PrototypeId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return open;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Prototype prototype, Role role, Actor by) {
        database.sql("insert into innovation.prototype_role (id, partnership_id, prototype_id, title, takes, hours,"
                        + " opened_at, opened_by, opened_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(prototype.partnership().value())
                .param(prototype.id().value())
                .param(role.title())
                .param(role.takes())
                .param(role.hours())
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .update();
    }

    /** @return false where it was closed before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean close(Prototype prototype, UUID role) {
        return database.sql("update innovation.prototype_role set closed_at = ?"
                                + " where id = ? and prototype_id = ? and closed_at is null")
                        .params(now(), role, prototype.id().value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
