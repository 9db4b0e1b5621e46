package org.harambee.innovation.prototypes.withdrawals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was told: nobody reads it any more, but that it was there, who took it back, and why. */
@Repository
public class Withdrawals {
    private static final String WITHDRAWN = "withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_because";

    private final JdbcClient database;
    private final Acts acts;
    private final Clock clock;

    Withdrawals(JdbcClient database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /** What was taken back of this kind, the last in front. */
    public List<Withdrawal> of(Told told, PrototypeId prototype) {
        return database.sql("select " + WITHDRAWN + " from " + told.table() + " where prototype_id = ?"
                        + " and withdrawn_at is not null order by withdrawn_at desc, id desc")
                .param(prototype.value())
                .query((row, number) -> Withdrawal.of(row))
                .list();
    }

    /** Something that was told, also where it was taken back. */
    Optional<Telling> find(Told told, PrototypeId prototype, UUID id) {
        return database.sql("select * from (select id, prototype_id, person_id, affiliate_id, " + WITHDRAWN + ", "
                        + told.columns() + " from " + told.table()
                        + ") told where prototype_id = ? and id = ? and words <> ''")
                .params(prototype.value(), id)
                .query((row, number) -> new Telling(
                        told,
                        id,
                        row.getString("words"),
                        row.getString("language"),
                        Signature.of(row),
                        Withdrawal.ifDone(row)))
                .optional();
    }

    /** @return false where somebody else has taken it back before; a second click is told what the first was */
    @Transactional
    boolean withdraw(PrototypePlace.At at, Telling telling, String because, Actor by) {
        Told told = telling.told();
        int withdrawn = database.sql("update " + told.table() + " set withdrawn_at = ?, withdrawn_by = ?,"
                        + " withdrawn_for = ?, withdrawn_because = ? where id = ? and withdrawn_at is null")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(because)
                .param(telling.id())
                .update();
        if (withdrawn == 1) {
            acts.record(new Act(at.partnership().id(), by, told.act(), at.coded() + "/" + told.part(), at.title()));
        }
        return find(told, at.prototype().id(), telling.id())
                .map(Telling::withdrawn)
                .filter(one -> one.signature().personId().equals(by.person().value()))
                .isPresent();
    }
}
