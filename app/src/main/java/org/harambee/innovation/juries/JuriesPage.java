package org.harambee.innovation.juries;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/** @param mayAdd whether the viewer may set up a jury */
public record JuriesPage(PartnershipFrame frame, List<Jury> juries, boolean mayAdd) {

    public String path() {
        return frame.partnership().path() + "/juries";
    }
}
