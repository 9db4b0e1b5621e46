package org.harambee.innovation.selections;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens selections: by hand, or when their time has come. */
@Component
class Opening {
    private final JdbcClient database;
    private final Selections selections;
    private final Roll roll;
    private final Programme programme;
    private final Acts acts;
    private final Changes changes;
    private final Clock clock;

    Opening(
            JdbcClient database,
            Selections selections,
            Roll roll,
            Programme programme,
            Acts acts,
            Changes changes,
            Clock clock) {
        this.database = database;
        this.selections = selections;
        this.roll = roll;
        this.programme = programme;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Opens it now, whatever was said of its beginning; false where nothing is on its ballot, or its end is past. */
    @Transactional
    boolean open(Partnership partnership, Selection selection, Actor by) {
        boolean opened = freeze(selection.id());
        if (opened) {
            acts.record(new Act(
                    partnership.id(),
                    by,
                    "innovation-act-selection-opened",
                    selection.path(partnership.path()),
                    selection.facts().title()));
        }
        return opened;
    }

    /** Opens it because its time has come; it waits as long as the programme lets nobody vote. */
    @Transactional
    void due(UUID id) {
        Selection selection = selections.of(id);
        if (programme.open(selection.partnership(), Step.SELECT) && freeze(id)) {
            changes.announce();
        }
    }

    private boolean freeze(UUID id) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int opened = database.sql("update innovation.selection s set opened_at = :now, opens_at = least(opens_at, :now)"
                        + " where id = :id and opened_at is null and closes_at > :now and exists (select"
                        + " from innovation.selection_idea c where c.selection_id = s.id)")
                .param("now", now)
                .param("id", id)
                .update();
        if (opened == 0) {
            return false;
        }
        roll.freeze(selections.of(id));
        // an affiliate with few people on the roll would give away what they said
        database.sql("update innovation.selection s set grouped = electorate = 'partners' or not exists (select"
                        + " from innovation.selection_roll r where r.selection_id = s.id group by r.affiliate_id"
                        + " having count(*) < ?) where id = ?")
                .params(Roll.FEWEST, id)
                .update();
        return true;
    }
}
