package org.harambee.playbook.learnings;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param themes the themes there are
 * @param kind the word of the kind that is picked out; empty for all
 * @param theme the theme that is picked out; empty for all
 * @param mayTell whether the viewer holds a mandate
 */
public record LearningsPage(
        PartnershipFrame frame,
        List<Learning> learnings,
        List<String> themes,
        String kind,
        String theme,
        boolean mayTell) {

    public String path() {
        return frame.partnership().path() + "/playbook";
    }
}
