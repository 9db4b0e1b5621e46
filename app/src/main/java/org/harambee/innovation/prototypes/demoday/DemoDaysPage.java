package org.harambee.innovation.prototypes.demoday;

import java.time.Instant;
import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/**
 * The demo days of a partnership.
 *
 * @param now by which those to come are told from those that were
 * @param mayPlan whether the viewer plans them
 */
public record DemoDaysPage(PartnershipFrame frame, List<DemoDay> days, Instant now, boolean mayPlan) {

    public String path() {
        return DemoDay.list(frame.partnership().path());
    }

    /** The next in front, and those whose time is still to be found behind. */
    public List<DemoDay> ahead() {
        return days.reversed().stream().filter(day -> !day.past(now)).toList();
    }

    /** The last in front. */
    public List<DemoDay> past() {
        return days.stream().filter(day -> day.past(now)).toList();
    }
}
