package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.harambee.affiliates.Actor;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who reviews what. Reviews that were given stay, whatever is planned. */
@Repository
class Assignments {
    private final JdbcClient database;
    private final Juries juries;
    private final Clock clock;

    Assignments(JdbcClient database, Juries juries, Clock clock) {
        this.database = database;
        this.juries = juries;
        this.clock = clock;
    }

    /** Keeps a new plan; false where the round has changed since it was looked at. */
    @Transactional
    boolean keep(Partnership partnership, Planned.Plan plan, @Nullable Actor by) {
        Jury jury = plan.round().jury();
        return counted(partnership, jury, "proved = " + plan.proved(), "innovation-act-jury-assigned", by)
                && replace(plan);
    }

    /** Makes a change as it was planned; false where the round has changed since it was looked at. */
    @Transactional
    boolean change(Partnership partnership, Planned.Plan plan, Change change, Actor by) {
        Jury jury = plan.round().jury();
        String kind = change instanceof Change.Departure ? "innovation-act-juror-left" : "innovation-act-jury-adjusted";
        if (!counted(partnership, jury, "proved = null", kind, by)) {
            return false;
        }
        switch (change) {
            case Change.ByHand byHand -> decide(jury, byHand.pair(), byHand.wanted(), by);
            case Change.Departure(var juror) -> leave(jury, juror);
            case Change.Repair() -> {}
        }
        return replace(plan);
    }

    // what was decided by hand holds in all later plans
    private void decide(Jury jury, Pair pair, boolean wanted, Actor by) {
        database.sql("insert into innovation.jury_decision (partnership_id, jury_id, idea_id, person_id, wanted,"
                        + " decided_by, decided_for, at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (jury_id, idea_id, person_id) do update set wanted = excluded.wanted,"
                        + " decided_by = excluded.decided_by, decided_for = excluded.decided_for, at = excluded.at")
                .param(jury.partnership().value())
                .param(jury.id().value())
                .param(pair.idea().value())
                .param(pair.person().value())
                .param(wanted)
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .update();
    }

    /** A juror leaves, and nobody takes their place yet. */
    @Transactional
    boolean leave(Partnership partnership, Jury jury, PersonId person, Actor by) {
        boolean left = counted(partnership, jury, "proved = null", "innovation-act-juror-left", by);
        if (left) {
            leave(jury, person);
        }
        return left;
    }

    private void leave(Jury jury, PersonId person) {
        database.sql("update innovation.jury_juror set state = 'left', left_at = ? where jury_id = ? and person_id = ?")
                .params(now(), jury.id().value(), person.value())
                .update();
        database.sql("delete from innovation.jury_review where jury_id = ? and person_id = ? and state = 'assigned'")
                .params(jury.id().value(), person.value())
                .update();
    }

    private boolean counted(Partnership partnership, Jury jury, String changes, String kind, @Nullable Actor by) {
        boolean counted = juries.count(jury, changes);
        if (counted) {
            juries.record(partnership, jury, kind, by);
        }
        return counted;
    }

    private boolean replace(Planned.Plan plan) {
        Jury jury = plan.round().jury();
        plan.removed()
                .forEach(pair -> database.sql("delete from innovation.jury_review"
                                + " where jury_id = ? and idea_id = ? and person_id = ? and state = 'assigned'")
                        .params(List.of(
                                jury.id().value(),
                                pair.idea().value(),
                                pair.person().value()))
                        .update());
        plan.added()
                .forEach(pair -> database.sql("insert into innovation.jury_review"
                                + " (partnership_id, jury_id, idea_id, person_id, state, changed_at)"
                                + " values (?, ?, ?, ?, 'assigned', ?) on conflict do nothing")
                        .param(jury.partnership().value())
                        .param(jury.id().value())
                        .param(pair.idea().value())
                        .param(pair.person().value())
                        .param(now())
                        .update());
        return true;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
