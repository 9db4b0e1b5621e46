package org.harambee.innovation.ideas;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from a form which call and challenge an idea answers, and whether ideas can be told now. */
@Component
class Answering {
    private final Programme programme;
    private final JdbcClient database;
    private final Clock clock;

    Answering(Programme programme, JdbcClient database, Clock clock) {
        this.programme = programme;
        this.database = database;
        this.clock = clock;
    }

    /** What the form names; it says where a call is over or the programme has other days for ideas. */
    Answers read(Partnership partnership, Form form, Viewer viewer) {
        if (partnership.closed()) {
            form.refuse("", "innovation-idea-shut-partnership");
        }
        programme.closed(partnership, Step.IDEATE).ifPresent(closed -> form.refuse("", closed.said(viewer)));
        Optional<Call> call = form.text("call").flatMap(code -> programme.call(partnership.id(), code));
        call.filter(one -> one.at(clock.instant()) != Span.Time.NOW)
                .ifPresent(one -> form.refuse("", "innovation-idea-call-closed", "call", one.title()));
        return new Answers(call, form.text("challenge").flatMap(code -> challenge(partnership, code)));
    }

    private Optional<UUID> challenge(Partnership partnership, String code) {
        return database.sql("select id from innovation.challenge where partnership_id = ? and code = ?")
                .params(partnership.id().value(), code)
                .query(UUID.class)
                .optional();
    }
}
