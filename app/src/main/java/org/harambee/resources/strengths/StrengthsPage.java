package org.harambee.resources.strengths;

import java.util.List;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;

/** @param groups the partners in the order in which they joined */
public record StrengthsPage(PartnershipFrame frame, List<Group> groups) {

    /** @param own whether the viewer is one of this partner's people, and so may add, change and end */
    public record Group(Affiliate partner, List<Strength> strengths, boolean own) {}

    public String path() {
        return frame.partnership().path() + "/strengths";
    }
}
