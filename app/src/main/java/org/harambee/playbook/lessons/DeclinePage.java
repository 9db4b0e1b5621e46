package org.harambee.playbook.lessons;

import org.harambee.innovation.PrototypeLesson;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

/** A lesson that somebody may decline. */
public record DeclinePage(PartnershipFrame frame, PrototypeLesson lesson, Form form) {

    public String list() {
        return frame.partnership().path() + "/playbook";
    }

    public String address() {
        return list() + "/lessons/" + lesson.prototype().value() + "/decline";
    }
}
