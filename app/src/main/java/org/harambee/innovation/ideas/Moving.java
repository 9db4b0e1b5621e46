package org.harambee.innovation.ideas;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves ideas from one state to another, each time with the act that did it. */
@Component
class Moving {
    private final JdbcClient database;
    private final Clock clock;
    private final Acts acts;

    Moving(JdbcClient database, Clock clock, Acts acts) {
        this.database = database;
        this.clock = clock;
        this.acts = acts;
    }

    /** Moves an idea; where it is in another state by now, nothing happens. */
    @Transactional
    void move(IdeaPlace.OfIdea at, IdeaState from, IdeaState to, String kind, Actor by) {
        int moved = database.sql("update innovation.idea set state = ?, version = version + 1, changed_at = ?"
                        + " where id = ? and state = ?")
                .param(to.word())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(at.idea().id().value())
                .param(from.word())
                .update();
        if (moved == 1) {
            // what was taken back is not told on in the activity
            String title = to == IdeaState.WITHDRAWN
                    ? at.idea().code()
                    : Objects.requireNonNullElse(at.idea().napkin().title(), "");
            acts.record(new Act(at.partnership().id(), by, kind, at.coded(), title));
        }
    }
}
