package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.innovation.Underway;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Said;
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
    public Optional<Said> cutOff(PartnershipId partnership, Span days) {
        boolean open = days.at(clock.instant()) == Span.Time.NOW;
        long cut = juries.of(partnership).stream()
                .filter(jury -> jury.is(JuryState.REVIEWING))
                .filter(jury -> !open || beyond(jury, days))
                .count();
        return cut == 0 ? Optional.empty() : Optional.of(Said.of("innovation-juries-cut-off", "count", cut));
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
