package org.harambee.innovation.challenges;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

public record ChallengePage(PartnershipFrame frame, Form form) {

    public String list() {
        return frame.partnership().path() + "/challenges";
    }
}
