package org.harambee.innovation.selections;

import java.time.Clock;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.innovation.Underway;
import org.harambee.partnership.PartnershipId;
import org.springframework.stereotype.Component;

/** Selections in which nobody could vote any more though their voting is not over. */
@Component
class SelectionsUnderway implements Underway {
    private final Selections selections;
    private final Clock clock;

    SelectionsUnderway(Selections selections, Clock clock) {
        this.selections = selections;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.SELECT;
    }

    @Override
    public String message() {
        return "innovation-selections-cut-off";
    }

    @Override
    public long cutOff(PartnershipId partnership, Span days) {
        var now = clock.instant();
        return selections.of(partnership).stream()
                .filter(one -> one.facts().closes().isAfter(now))
                .filter(one -> days.closes()
                                .filter(end -> one.facts().closes().isAfter(end))
                                .isPresent()
                        || days.opens()
                                .filter(start -> start.isAfter(now)
                                        && one.facts().opens().isBefore(start))
                                .isPresent())
                .count();
    }
}
