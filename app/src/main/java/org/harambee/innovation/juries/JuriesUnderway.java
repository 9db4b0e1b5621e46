package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.LocalDate;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.innovation.Underway;
import org.harambee.partnership.PartnershipId;
import org.springframework.stereotype.Component;

/** Juries in which nobody could review any more though they review. */
@Component
class JuriesUnderway implements Underway {
    private final Juries juries;
    private final Clock clock;

    JuriesUnderway(Juries juries, Clock clock) {
        this.juries = juries;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.SELECT;
    }

    @Override
    public String message() {
        return "innovation-juries-cut-off";
    }

    @Override
    public long cutOff(PartnershipId partnership, Span days) {
        boolean open = days.at(clock.instant()) == Span.Time.NOW;
        return juries.of(partnership).stream()
                .filter(jury -> jury.is(JuryState.REVIEWING))
                .filter(jury -> !open || beyond(jury, days))
                .count();
    }

    private static boolean beyond(Jury jury, Span days) {
        LocalDate ends = jury.sheet().ends();
        return ends != null
                && days.closes()
                        .filter(end -> ends.plusDays(1)
                                .atStartOfDay(days.zone())
                                .toInstant()
                                .isAfter(end))
                        .isPresent();
    }
}
