package org.harambee.innovation.prototypes.demoday;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Names;
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
 * @param names of who called it off
 * @param form what was typed and refused
 */
public record DemoDayPage(
        PartnershipFrame frame,
        DemoDay day,
        boolean past,
        List<Shown> demos,
        boolean mayPlan,
        List<SessionProposals.Taking> gatherings,
        Names.Known names,
        Form form) {

    public record Shown(Prototype prototype, Demo.Facts demo, List<String> affiliates) {}

    public String path() {
        return day.path(frame.partnership().path());
    }

    public String list() {
        return DemoDay.list(frame.partnership().path());
    }

    /** What was typed into a form, as far as it was this one. */
    public Form typed(String name) {
        return form.has("form", name) ? form : Form.empty();
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
