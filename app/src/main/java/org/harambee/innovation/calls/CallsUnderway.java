package org.harambee.innovation.calls;

import java.time.Clock;
import java.time.Instant;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.innovation.Underway;
import org.harambee.partnership.PartnershipId;
import org.springframework.stereotype.Component;

/** Calls that would still run when ideas can't be told any more. */
@Component
class CallsUnderway implements Underway {
    private final Programme programme;
    private final Clock clock;

    CallsUnderway(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.IDEATE;
    }

    @Override
    public String message() {
        return "innovation-calls-cut-off";
    }

    @Override
    public long cutOff(PartnershipId partnership, Span days) {
        Instant now = clock.instant();
        return programme.calls(partnership).stream()
                .filter(call -> call.at(now) != Span.Time.PAST)
                .filter(call -> !call.span().within(days))
                .count();
    }
}
