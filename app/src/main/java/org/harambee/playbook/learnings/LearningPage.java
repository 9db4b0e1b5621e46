package org.harambee.playbook.learnings;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

public record LearningPage(PartnershipFrame frame, Form form) {

    public String list() {
        return frame.partnership().path() + "/playbook";
    }
}
