package org.harambee.innovation.prototypes.demoday;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.SessionProposals;
import org.harambee.ui.Form;

/**
 * A demo day of a partnership.
 *
 * @param past whether it is over
 * @param mayPlan whether the viewer plans it
 * @param gatherings those that take sessions now, for who plans
 * @param form what was typed and refused of a proposal
 */
public record DemoDayPage(
        PartnershipFrame frame,
        DemoDay day,
        boolean past,
        List<Shown> demos,
        boolean mayPlan,
        List<SessionProposals.Taking> gatherings,
        Form form) {

    public record Shown(Prototype prototype, Demo.Facts demo, List<String> affiliates) {}

    public String path() {
        return day.path(frame.partnership().path());
    }

    public String list() {
        return DemoDay.list(frame.partnership().path());
    }

    /** A gathering and a type of session there, as one choice. */
    public Map<String, String> sessions() {
        Map<String, String> sessions = new LinkedHashMap<>();
        gatherings.forEach(gathering -> gathering
                .types()
                .forEach(type ->
                        sessions.put(gathering.slug() + "/" + type.word(), gathering.name() + ": " + type.name())));
        return sessions;
    }
}
